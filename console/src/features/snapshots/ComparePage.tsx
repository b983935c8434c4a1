import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Input, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { isNegative, parsed } from "@/format/decimal";
import { dateTime } from "@/format/dates";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { compareSnapshot, readItems, readSnapshot } from "./calls";
import { ComparedTable } from "./parts/ComparedTable";
import type { ComparedRow } from "./shapes";
import { pasteCounts, type PasteError } from "./pasteCounts";
import "./snapshots.css";

/** Counted numbers beside the snapshot: what should be there now, what differs, and the documents in between. */
export function ComparePage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const snapshot = useQuery({ queryKey: ["snapshot", id], queryFn: () => readSnapshot(id) });
  const items = useQuery({ queryKey: ["snapshot-items", id, "all"], queryFn: ({ signal }) => readItems(id, signal) });
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [errors, setErrors] = useState<readonly PasteError[]>([]);
  const known = items.data ?? [];
  const counts = known.flatMap((item) => {
    const quantity = parsed(typed.get(item.id) ?? "");
    return quantity === null || isNegative(quantity) ? [] : [{ warehouse_id: item.warehouse_id, product_id: item.product_id, batch_id: item.batch_id, quantity }];
  });
  const rows = useQuery<readonly ComparedRow[]>({ queryKey: ["snapshot-comparison", id, counts], enabled: items.data !== undefined, placeholderData: keepPreviousData, queryFn: () => compareSnapshot(id, counts) });
  const paste = (text: string) => {
    const pasted = pasteCounts(text, known);
    setTyped(new Map([...typed, ...pasted.counts]));
    setErrors(pasted.errors);
  };
  const error = snapshot.error ?? items.error ?? rows.error;
  return (
    <div className="page">
      <PageHeader
        title={t("compareTitle", { name: snapshot.data?.name ?? "" })}
        actions={<Link to={`/snapshots/${id}`}><Button>{t("toSnapshot")}</Button></Link>}
      >
        {snapshot.data && <p className="muted">{t("compareHow", { time: dateTime(snapshot.data.taken_at) })}</p>}
      </PageHeader>
      {error !== null && <ProblemNotice error={error} retry={() => void rows.refetch()} />}
      <Paste paste={paste} errors={errors} />
      {known.length === 0 && items.data !== undefined && <EmptyState title={t("noItems")} />}
      {known.length > 0 && <ComparedTable items={known} rows={rows.data ?? []} typed={typed} type={(item, text) => { setTyped(new Map([...typed, [item, text]])); }} />}
      {items.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
    </div>
  );
}

function Paste({ paste, errors }: { readonly paste: (text: string) => void; readonly errors: readonly PasteError[] }) {
  const { t } = useTranslation("snapshots");
  return (
    <div className="snapshot-paste">
      <Input.TextArea
        rows={1}
        aria-label={t("paste")}
        placeholder={t("pasteHow")}
        value=""
        onPaste={(event) => {
          event.preventDefault();
          paste(event.clipboardData.getData("text"));
        }}
      />
      {errors.length > 0 && (
        <div role="alert" className="field-problem"><ul>
          {errors.slice(0, 20).map((error) => (
            <li key={error.row}>{t("pasteRow", { row: error.row, text: error.text, why: t(`refusal.${error.refusal}`) })}</li>
          ))}
        </ul></div>
      )}
    </div>
  );
}
