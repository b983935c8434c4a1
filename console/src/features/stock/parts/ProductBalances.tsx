import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { call, query } from "@/api/call";
import { sum } from "@/format/decimal";
import { money, price, quantity } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";
import { WhyButton } from "@/parts/WhyButton";
import type { Balance, CostAnswer } from "../shapes";
import { Figures } from "./Figures";
import { useStockColumns } from "./useStockColumns";

/** One product, warehouse by warehouse, with what it comes to, and where its unit cost is from. */
export function ProductBalances({ id }: { readonly id: string }) {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const list = useList<Balance>("inventory", "/balances", "balances", { product_id: id });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const column = useStockColumns<Balance>();
  const cost = useCost(id, rows.length > 0);
  const columns: readonly TableColumn<Balance>[] = [
    column.warehouse,
    { key: "location", title: t("column.location"), render: (row) => <Home row={row} /> },
    { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
    column.amount("quantity", t("column.onHand")),
    column.amount("reserved", t("column.reserved")),
    column.amount("available", t("column.available")),
    column.amount("in_transit", t("column.inTransit")),
    column.unit,
    { key: "unit_cost", title: t("column.unitCost"), number: true, render: (row) => price(row.unit_cost) },
    { key: "provenance", title: t("cost.from"), render: (row) => <Provenance row={row} cost={cost} /> },
    column.cash("value", t("column.value")),
    { key: "why", title: "", render: (row) => <WhyButton path={`/products/${id}/why${query({ warehouse: row.warehouse_id })}`} quiet /> },
  ];
  const total = (key: "quantity" | "reserved" | "available" | "in_transit") => quantity(sum(rows.map((row) => row[key])));
  return (
    <section className="stock-section" aria-label={t("onHand.title")}>
      {rows.length > 0 && (
        <Figures
          figures={[
            { label: t("column.onHand"), value: `${total("quantity")} ${rows[0]?.unit ?? ""}` },
            { label: t("column.reserved"), value: total("reserved") },
            { label: t("column.available"), value: total("available") },
            { label: t("column.inTransit"), value: total("in_transit") },
            { label: t("column.value"), value: money(sum(rows.map((row) => row.value))) },
          ]}
        />
      )}
      <DataTable list={list} columns={columns} rowKey={(row) => row.id} label={t("onHand.title")} empty={<EmptyState title={t("product.neverMoved")} />} />
    </section>
  );
}

/** Where it is at home, and the page where that is changed. */
function Home({ row }: { readonly row: Balance }) {
  const { t } = useTranslation("stock");
  const may = useMay();
  const place = `/placements${query({ warehouse_id: row.warehouse_id, product_id: row.product_id })}`;
  const name = t("column.locationOf", { code: row.warehouse_code ?? "" });
  if (row.location !== null) return <Link className="mono" aria-label={`${name} ${row.location}`} to={place}>{row.location}</Link>;
  return (may("master.edit") || may("stock.count")) && <Link className="muted" aria-label={`${name}: ${t("column.place")}`} to={place}>{t("column.place")}</Link>;
}

function useCost(id: string, enabled: boolean) {
  return useQuery({ queryKey: ["product-cost", id], enabled, queryFn: () => call<CostAnswer>("inventory", `/products/${id}/cost`) }).data;
}

function Provenance({ row, cost }: { readonly row: Balance; readonly cost: CostAnswer | undefined }) {
  const { t } = useTranslation("stock");
  const one = cost?.warehouses.find((each) => each.warehouse_id === row.warehouse_id);
  const last = one?.is_last_known ?? Number(row.quantity) === 0;
  return (
    <span className="muted">
      {t(`valuation.${row.valuation}`, { defaultValue: row.valuation })} · {t(last ? "cost.lastKnown" : "cost.valueByQuantity")}
    </span>
  );
}
