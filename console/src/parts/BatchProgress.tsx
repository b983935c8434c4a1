import { Button, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Batch, useBatch, useBatchResults } from "./batches";
import { StateTag } from "./StateTag";

/** How far a batch is, live; once it is done, a result per document, the refused ones first. */
export function BatchProgress({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t } = useTranslation("grid");
  const { t: shared } = useTranslation();
  const batch = useBatch(id).data;
  const [shown, setShown] = useState<"" | "refused" | "done">("");
  if (batch === undefined) return null;
  const finished = batch.state === "finished";
  return (
    <section className="batch surface" aria-label={t("batchRun.label")}>
      <header className="batch-head">
        <strong role="status">{t(finished ? "batchRun.finished" : "batchRun.running", { action: shared(`do.${batch.action}`), taken: batch.taken, total: batch.total, refused: batch.refused })}</strong>
        <Progress percent={batch.total === 0 ? 100 : Math.floor((batch.taken / batch.total) * 100)} size="small" style={{ maxWidth: 260 }} aria-label={t("batchRun.label")} {...(batch.refused > 0 ? { status: "exception" as const } : {})} />
        {finished && (["", "refused", "done"] as const).map((one) => <Button key={one} size="small" type={one === shown ? "primary" : "default"} onClick={() => { setShown(one); }}>{t(`batchRun.${one === "" ? "all" : one}`)}</Button>)}
        {finished && <Button size="small" type="text" onClick={close}>{shared("do.close")}</Button>}
      </header>
      {finished && <Results batch={batch} result={shown} />}
    </section>
  );
}

function Results({ batch, result }: { readonly batch: Batch; readonly result: string }) {
  const { t } = useTranslation("grid");
  const { t: shared } = useTranslation();
  const results = useBatchResults(batch.id, true, result).data;
  return (
    <div className="batch-results">
      <table className="goods-table">
        <thead><tr><th>{shared("field.number")}</th><th>{shared("field.kind")}</th><th>{shared("field.state")}</th><th>{t("batchRun.result")}</th></tr></thead>
        <tbody>
          {(results?.items ?? []).map((one) => (
            <tr key={one.ordinal}>
              <td><Link to={`/documents/${one.document_id}`} className="mono">{one.number}</Link></td>
              <td>{one.kind === null ? "" : shared(`kind.${one.kind}`)}</td>
              <td>{one.state !== null && <StateTag state={one.state} />}</td>
              <td className={one.result === "refused" ? "batch-refused" : ""}>{one.result === "refused" ? `${one.title ?? ""}：${one.detail ?? ""}` : t(`batchRun.${one.result}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
