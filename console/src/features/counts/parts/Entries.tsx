import { useTranslation } from "react-i18next";
import { dateTime } from "@/format/dates";
import { quantity } from "@/format/numbers";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";
import type { CountEntry } from "../shapes";

const NEWEST_FIRST = { sort: "-id" };

/** What people entered, device by device, as it comes in. */
export function Entries({ id }: { readonly id: string }) {
  const { t } = useTranslation("counts");
  const { t: shared } = useTranslation();
  const list = useList<CountEntry>("inventory", `/count-sheets/${id}/entries`, "count-entries", NEWEST_FIRST);
  return (
    <DataTable
      list={list}
      label={t("entries")}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("noEntries")}>
          <p>{t("noEntriesHow")}</p>
        </EmptyState>
      }
      columns={[
        { key: "counted_at", title: t("countedAt"), render: (row) => <span className="mono">{dateTime(row.counted_at)}</span> },
        { key: "by", title: t("countedBy"), render: (row) => row.counted_by_name },
        { key: "code", title: shared("field.code"), render: (row) => <span className="mono">{row.product_code}</span> },
        { key: "name", title: shared("field.product"), render: (row) => row.product_name },
        { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
        { key: "round", title: t("round"), number: true, render: (row) => row.round },
        { key: "quantity", title: shared("field.quantity"), number: true, render: (row) => (row.withdrawn_at === null ? quantity(row.quantity) : <s className="muted">{quantity(row.quantity)}</s>) },
        { key: "serials", title: shared("field.serial"), render: (row) => (row.serials ?? []).join(", ") },
        { key: "withdrawn", title: t("withdrawn"), render: (row) => <span className="mono muted">{dateTime(row.withdrawn_at)}</span> },
      ]}
    />
  );
}
