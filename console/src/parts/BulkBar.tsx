import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type BatchAction, startBatch } from "./batches";
import { BatchProgress } from "./BatchProgress";
import "./linegrid/gridWords";
import { useToast } from "./useToast";

interface BulkProps {
  readonly selected: readonly string[];
  /** The whole filter, as a batch understands it; null: it cannot be taken as a whole. */
  readonly filter: Readonly<Record<string, string>> | null;
  readonly actions: readonly BatchAction[];
  readonly clear: () => void;
}

/** What is done to all that are selected, or to all that the filter finds; progress and a result per document. */
export function BulkBar({ selected, filter, actions, clear }: BulkProps) {
  const { t } = useTranslation("grid");
  const { t: shared } = useTranslation();
  const toast = useToast();
  const [batch, setBatch] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const takesWhole = whole && filter !== null;
  const start = (action: BatchAction) =>
    startBatch(action, takesWhole ? { filter } : { ids: selected }).then((begun) => { setBatch(begun.id); clear(); setWhole(false); }, toast.problem);
  return (
    <>
      {selected.length > 0 && (
        <section className="bulk-bar" aria-label={t("bulk.label")}>
          <strong>{takesWhole ? t("bulk.whole") : shared("list.selected", { count: selected.length })}</strong>
          {filter !== null && <button type="button" className="plain-button" onClick={() => { setWhole(!whole); }}>{t(whole ? "bulk.onlySelected" : "bulk.takeWhole")}</button>}
          {actions.map((action) => (
            <Popconfirm key={action} title={t("bulk.sure", { action: shared(`do.${action}`), count: selected.length, context: takesWhole ? "whole" : "selected" })} okText={shared(`do.${action}`)} cancelText={shared("do.cancel")} onConfirm={() => void start(action)}>
              <Button size="small" type={action === "audit" ? "primary" : "default"} danger={action === "void"}>{shared(`do.${action}`)}</Button>
            </Popconfirm>
          ))}
          <Button size="small" type="text" onClick={clear}>{shared("do.clear")}</Button>
        </section>
      )}
      {batch !== null && <BatchProgress id={batch} close={() => { setBatch(null); }} />}
    </>
  );
}
