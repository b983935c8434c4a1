import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LedgerRow } from "@/api/shapes/story";
import { dateTime } from "@/format/dates";
import { money, quantity } from "@/format/numbers";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";

/** Every stock movement of the document, with what was left after it; each opens the stock ledger at its product and warehouse. */
export function MovementList({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const list = useList<LedgerRow>("inventory", "/stock-ledger", "movements-of", { document_id: documentId, voided: "true" });
  const columns: readonly TableColumn<LedgerRow>[] = [
    { key: "at", title: t("movement.at"), render: (row) => <Link className="mono" to={`/stock/ledger?product_id=${row.product_id}&warehouse_id=${row.warehouse_id}`}>{dateTime(row.posted_at)}</Link> },
    { key: "product", title: shared("field.product"), render: (row) => <><span className="mono">{row.product_code}</span> {row.product_name}</> },
    { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_code },
    { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
    { key: "operation", title: t("movement.operation"), render: (row) => <>{t(`operation.${row.operation}`, { defaultValue: row.operation })}{row.mark !== null && row.mark !== row.operation && <span className="warn-text"> · {t(`movement.${row.mark}`, { defaultValue: row.mark })}</span>}</> },
    { key: "quantity", title: shared("field.quantity"), number: true, render: (row) => <Signed row={row} /> },
    { key: "cost", title: shared("field.cost"), number: true, render: (row) => money(row.cost) },
    { key: "after", title: t("movement.after"), number: true, render: (row) => quantity(row.quantity_after) },
    { key: "valueAfter", title: t("movement.valueAfter"), number: true, render: (row) => money(row.value_after) },
  ];
  return <DataTable list={list} columns={columns} rowKey={(row) => row.id} label={t("tab.movements")} empty={<EmptyState title={t("movement.none")} />} />;
}

/** What did not move is struck out. */
function Signed({ row }: { readonly row: LedgerRow }) {
  const text = `${row.quantity.startsWith("-") ? "" : "+"}${quantity(row.quantity)} ${row.unit}`;
  if (row.operation === "audit_failed") return <s className="muted">{text}</s>;
  return <span className={row.quantity.startsWith("-") ? "goes-out" : "comes-in"}>{text}</span>;
}
