import { useTranslation } from "react-i18next";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { isNegative } from "@/format/decimal";
import { count, money, moneyIn, quantity } from "@/format/numbers";
import { Outcome } from "@/phone/goods/Outcome";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { RefusalNotice } from "@/phone/RefusalNotice";
import { useAct, useDocument, useDryRun } from "../calls";

interface OneDocumentProps {
  readonly id: string;
  readonly left: number;
  readonly next: (() => void) | null;
  readonly back: () => void;
}

export function OneDocument({ id, left, next, back }: OneDocumentProps) {
  const { t } = useTranslation("phone-audit");
  const found = useDocument(id);
  if (found.data !== undefined) return <Deciding document={found.data} left={left} next={next} back={back} />;
  return (
    <PhonePage title={t("title")} back={back}>
      {found.error === null ? <Notice tone="idle" title={t("reading")} /> : <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
    </PhonePage>
  );
}

function Deciding({ document, left, next, back }: Omit<OneDocumentProps, "id"> & { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("phone-audit");
  const { t: shared } = useTranslation();
  const audit = useAct(document, "audit");
  const withdraw = useAct(document, "withdraw");
  const waits = document.state === "submitted";
  const busy = audit.isPending || withdraw.isPending;
  const place = [document.warehouse_name, document.target_warehouse_name].filter(Boolean).join(" → ");
  return (
    <PhonePage title={shared(`kind.${document.kind}`)} back={back} aside={<span className="muted">{t("left", { count: left })}</span>} actions={waits ? (
      <>
        <button type="button" className="phone-button" disabled={busy} onClick={() => { withdraw.mutate(); }}>{t("sendBack")}</button>
        <button type="button" className="phone-main-button" disabled={busy} onClick={() => { audit.mutate(); }}>{shared("do.audit")}</button>
      </>
    ) : (
      <button type="button" className="phone-main-button" onClick={next ?? back}>{next === null ? t("done") : t("next")}</button>
    )}>
      <div className="phone-card">
        <h2 className="mono">{document.number}</h2>
        <p className="phone-hint">{[document.business_date, document.partner_name, place, document.created_by_name].filter(Boolean).join(" · ")}</p>
        <p className="phone-tile-row"><span className="phone-hint">{shared("field.gross")}</span><b>{document.currency === null ? money(document.gross) : `${moneyIn(document.foreign_gross, document.currency)} = ${money(document.gross)}`}</b></p>
      </div>
      {(audit.error ?? withdraw.error) !== null && <ProblemNotice error={audit.error ?? withdraw.error} />}
      {waits ? <Rehearsal document={document} /> : <Outcome id={document.id} />}
      <Lines document={document} />
    </PhonePage>
  );
}

/** The dry run in short: what would move, or why it would be refused. */
function Rehearsal({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("phone-audit");
  const run = useDryRun(document);
  if (run.error !== null) return <ProblemNotice error={run.error} retry={() => void run.refetch()} />;
  if (run.data === undefined) return <Notice tone="idle" title={t("rehearsing")} />;
  if (run.data.refusal !== null) return <RefusalNotice refusal={run.data.refusal} />;
  const incoming = run.data.movements.filter((one) => !isNegative(one.quantity)).length;
  const outgoing = run.data.movements.length - incoming;
  return (
    <Notice tone="done" title={t("willDo")}>
      <span>{t("effects", { incoming: count(incoming), outgoing: count(outgoing), vouchers: count(run.data.vouchers.length) })}</span>
    </Notice>
  );
}

function Lines({ document }: { readonly document: DocumentAnswer }) {
  return (
    <ul className="phone-list">
      {document.lines.map((line) => (
        <li key={line.line_id} className="phone-row">
          <span className="phone-row-main">
            <strong>{line.product_name}</strong>
            <span className="muted mono">{[line.product_code, line.batch?.number, ...line.serials].filter(Boolean).join(" · ")}</span>
          </span>
          <span className="num">
            {quantity(line.quantity)} <small className="muted">{line.stock_unit}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
