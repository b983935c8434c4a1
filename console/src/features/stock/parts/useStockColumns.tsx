import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isNegative } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import type { Stocked } from "../shapes";

type Key<Row> = { [K in keyof Row]-?: Row[K] extends string | null | undefined ? K : never }[keyof Row] & string;

/** Columns that the lists of stock share. */
export function useStockColumns<Row extends Stocked>() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const code: TableColumn<Row> = {
    key: "product_code",
    title: t("column.code"),
    render: (row) => <Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link>,
  };
  const name: TableColumn<Row> = { key: "product_name", title: t("column.product"), render: (row) => <span className="stock-name">{row.product_name}</span> };
  const unit: TableColumn<Row> = { key: "unit", title: shared("field.unit"), render: (row) => <span className="muted">{row.unit}</span> };
  const warehouse: TableColumn<Row> = { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_name ?? row.warehouse_code };
  const amount = (key: Key<Row>, title: string, sort?: string): TableColumn<Row> => ({
    key,
    title,
    number: true,
    render: (row) => <Amount value={row[key] as string | null} />,
    ...(sort === undefined ? {} : { sort }),
  });
  const cash = (key: Key<Row>, title: string, sort?: string): TableColumn<Row> => ({
    ...amount(key, title, sort),
    render: (row) => money(row[key] as string | null),
  });
  return { code, name, unit, warehouse, amount, cash };
}

/** A quantity; below zero it is wrong, and looks so; zero is quiet. */
export function Amount({ value }: { readonly value: string | null | undefined }) {
  if (value === null || value === undefined) return null;
  const tone = isNegative(value) ? "amount-below" : Number(value) === 0 ? "amount-none" : undefined;
  return <span className={tone}>{quantity(value)}</span>;
}
