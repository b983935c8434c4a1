import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dateTime } from "@/format/dates";
import { isNegative } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import { isQuiet, toneOfMark } from "../marks";
import type { LedgerEntry } from "../shapes";
import { useStockColumns } from "./useStockColumns";

/** `of`: where the ledger is of one batch, its own running balance is shown, too. */
export function useLedgerColumns(of?: "batch" | "product"): readonly TableColumn<LedgerEntry>[] {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const column = useStockColumns<LedgerEntry>();
  const all: readonly (TableColumn<LedgerEntry> | false)[] = [
    { key: "posted_at", title: t("ledger.postedAt"), render: (row) => <span className="cell-two"><span className="mono">{dateTime(row.posted_at)}</span><span>{t("ledger.on", { day: row.business_date })}</span></span> },
    { key: "document", title: shared("field.number"), render: (row) => <span className="cell-two"><Link className="mono" to={`/documents/${row.document_id}`}>{row.document_number}</Link>{row.document_kind !== null && <span>{shared(`kind.${row.document_kind}`)}</span>}</span> },
    { key: "operation", title: t("ledger.operation"), render: (row) => <Operation entry={row} /> },
    of !== "product" && { key: "product", title: shared("field.product"), render: (row) => <span className="cell-two"><Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link><span className="cell-fit ledger-goods" title={row.product_name ?? undefined}>{row.product_name}</span></span> },
    column.warehouse,
    { key: "batch", title: shared("field.batch"), isEmpty: (row) => row.batch_id === null, render: (row) => row.batch_id !== null && <Link to={`/stock/batches/${row.batch_id}`}>{row.batch_number}</Link> },
    { key: "quantity", title: t("ledger.moved"), number: true, render: (row) => <Signed entry={row} /> },
    { key: "after", title: t("ledger.after"), number: true, render: (row) => <strong>{quantity(row.quantity_after)}</strong> },
    of === "batch" && { key: "batch_after", title: t("ledger.batchAfter"), number: true, render: (row) => quantity(row.batch_quantity_after) },
    { key: "cost", title: t("ledger.cost"), number: true, render: (row) => money(row.cost) },
    { key: "value_after", title: t("ledger.valueAfter"), number: true, render: (row) => money(row.value_after) },
  ];
  return all.filter((one): one is TableColumn<LedgerEntry> => one !== false);
}

function Operation({ entry }: { readonly entry: LedgerEntry }) {
  const { t } = useTranslation("stock");
  return (
    <span className="cell-two">
      <span>
        {entry.operation !== "audit_failed" && <span>{t(`operation.${entry.operation}`)} </span>}
        {entry.mark !== null && (
          <span className="tag" data-tone={toneOfMark(entry.mark)}>
            {t(`mark.${entry.mark}`)}
          </span>
        )}
      </span>
      {entry.reason !== null && <span>{t(`reason.${entry.reason}`, { defaultValue: entry.reason })}</span>}
    </span>
  );
}

/** In with a plus, out with a minus; what moved nothing is struck. */
function Signed({ entry }: { readonly entry: LedgerEntry }) {
  if (entry.quantity === null) return null;
  const text = quantity(entry.quantity);
  if (isQuiet(entry)) return <s className="muted">{text}</s>;
  return isNegative(entry.quantity) || Number(entry.quantity) === 0 ? text : `+${text}`;
}
