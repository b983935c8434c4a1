import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dateTime } from "@/format/dates";
import { over } from "@/format/decimal";
import { money, price } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import type { BatchStock, Layer, Reservation, Transit } from "../shapes";
import { Expiry } from "./Expiry";
import { useStockColumns } from "./useStockColumns";

export function DocumentLink({ id, number }: { readonly id: string; readonly number: string | null }) {
  return <Link className="mono" to={`/documents/${id}`}>{number}</Link>;
}

export function useLayerColumns(): readonly TableColumn<Layer>[] {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const column = useStockColumns<Layer>();
  return [
    { key: "received", title: t("layers.receivedAt"), render: (row) => <span className="mono">{dateTime(row.received_at)}</span> },
    { key: "document", title: shared("field.number"), render: (row) => <DocumentLink id={row.document_id} number={row.document_number} /> },
    column.warehouse,
    column.amount("remaining_quantity", t("layers.left")),
    { key: "unit_cost", title: t("column.unitCost"), number: true, render: (row) => price(over(row.remaining_value, row.remaining_quantity, 6)) },
    { key: "value", title: t("layers.worth"), number: true, render: (row) => money(row.remaining_value) },
  ];
}

export function useBatchColumns(): readonly TableColumn<BatchStock>[] {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const column = useStockColumns<BatchStock>();
  return [
    { key: "batch", title: shared("field.batch"), render: (row) => <Link className="mono" to={`/stock/batches/${row.batch_id}`}>{row.batch_number}</Link> },
    column.code,
    column.name,
    column.warehouse,
    { key: "produced", title: t("batches.produced"), render: (row) => <span className="mono">{row.production_date}</span> },
    { key: "expires", title: t("batches.expires"), sort: "expires", render: (row) => <Expiry day={row.expiry_date} /> },
    column.amount("quantity", t("column.onHand")),
    column.amount("reserved", t("column.reserved")),
    column.amount("available", t("column.available")),
    column.unit,
  ];
}

export function useTransitColumns(): readonly TableColumn<Transit>[] {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const column = useStockColumns<Transit>();
  return [
    { key: "document", title: shared("kind.transfer"), render: (row) => <DocumentLink id={row.document_id} number={row.document_number} /> },
    { key: "business_date", title: shared("field.businessDate"), render: (row) => <span className="mono">{row.business_date}</span> },
    { ...column.warehouse, title: t("transits.to") },
    column.code,
    column.name,
    { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
    column.amount("quantity", t("column.inTransit")),
    column.unit,
    column.cash("cost", t("column.value")),
  ];
}

export function useReservationColumns(): readonly TableColumn<Reservation>[] {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const column = useStockColumns<Reservation>();
  return [
    { key: "document", title: shared("kind.sales_order"), render: (row) => <DocumentLink id={row.document_id} number={row.document_number} /> },
    { key: "line", title: t("reservations.line"), number: true, render: (row) => row.line_number },
    column.code,
    column.name,
    column.warehouse,
    { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
    column.amount("ordered", t("reservations.ordered")),
    column.amount("delivered", t("reservations.delivered")),
    column.amount("reserved", t("column.reserved")),
    column.unit,
    { key: "changed_at", title: shared("field.changedAt"), render: (row) => <span className="mono muted">{dateTime(row.changed_at)}</span> },
  ];
}
