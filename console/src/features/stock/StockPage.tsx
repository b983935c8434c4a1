import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { isNegative, sum } from "@/format/decimal";
import { count, money, price } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import type { QueryField } from "@/parts/QueryBar";
import { movesStock } from "./movesStock";
import { Figures } from "./parts/Figures";
import { ProductStrip } from "./parts/ProductStrip";
import { Amount, useStockColumns } from "./parts/useStockColumns";
import { useStockFields } from "./parts/useStockFields";
import type { Balance } from "./shapes";

const WITHOUT_ZEROS = { has_stock: "true" };

/** Stock on hand: what lies where, how much of it is free, and what it is worth. */
export function StockPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const column = useStockColumns<Balance>();
  const field = useStockFields();
  const fields: readonly QueryField[] = [
    field.code,
    field.name,
    field.warehouse,
    field.category,
    { name: "location", label: t("column.locationBelow"), as: "exact" },
    { name: "has_stock", label: t("onHand.withoutZeros"), as: "yes" },
    { name: "below_zero", label: t("onHand.belowZero"), as: "yes" },
  ];
  const columns: readonly TableColumn<Balance>[] = [
    { key: "product", title: t("column.product"), render: (row) => <span className="cell-two"><Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link><span className="stock-name" title={row.product_name ?? undefined}>{row.product_name}</span></span> },
    column.warehouse,
    { key: "location", title: t("column.location"), isEmpty: (row) => !row.location, render: (row) => <span className="mono">{row.location}</span> },
    { key: "batch", title: shared("field.batch"), isEmpty: (row) => row.batch_number === null, render: (row) => row.batch_number },
    { ...column.amount("quantity", t("column.onHand"), "quantity"), render: (row) => <><Amount value={row.quantity} /> <span className="muted">{row.unit}</span></> },
    column.amount("reserved", t("column.reserved")),
    column.amount("available", t("column.available")),
    column.amount("in_transit", t("column.inTransit")),
    { ...column.cash("unit_cost", t("column.unitCost")), render: (row) => price(row.unit_cost) },
    column.cash("value", t("column.value"), "value"),
  ];
  return (
    <ListPage<Balance>
      title={t("onHand.title")}
      service="inventory"
      path="/balances"
      name="balances"
      fields={fields}
      columns={columns}
      defaults={WITHOUT_ZEROS}
      open={(row) => void navigate(`/stock/products/${row.product_id}`)}
      oldBy={movesStock}
      note={<ProductStrip />}
      summary={(rows, complete) => <Sums rows={rows} complete={complete} />}
      empty={
        <EmptyState title={t("onHand.empty")}>
          <p>{t("onHand.begin")} <Link to="/documents/new/purchase_receipt">{shared("kind.purchase_receipt")}</Link></p>
        </EmptyState>
      }
    />
  );
}

function Sums({ rows, complete }: { readonly rows: readonly Balance[]; readonly complete: boolean }) {
  const { t } = useTranslation("stock");
  const below = rows.filter((row) => isNegative(row.quantity)).length;
  return (
    <Figures
      figures={[
        { label: t(complete ? "onHand.rows" : "onHand.shownRows"), value: count(rows.length) },
        { label: t(complete ? "onHand.worth" : "onHand.shownWorth"), value: money(sum(rows.map((row) => row.value))) },
        ...(below === 0 ? [] : [{ label: t("onHand.belowZero"), value: count(below), tone: "refused" as const }]),
      ]}
      note={complete ? undefined : t("onHand.ofShown")}
    />
  );
}
