import { Link } from "react-router";
import { StateTag } from "@/parts/StateTag";
import type { Trace } from "@/api/shapes/story";
import { dateTime } from "@/format/dates";
import { money, quantity } from "@/format/numbers";
import { type Step, storyOf } from "./story";
import { useTold } from "./told";
import "./trace.css";
import { useNow } from "../useNow";

/** The trace as a list: what the graph shows, for small screens, screen readers and whoever reads on. */
export function TraceList({ trace }: { readonly trace: Trace }) {
  const { t } = useTold();
  const now = useNow(trace.waiting !== null);
  return (
    <section aria-labelledby="trace-list">
      <h2 id="trace-list">{t("list")}</h2>
      <ol className="trace-list">
        {storyOf(trace).steps.map((step) => (
          <StepItem key={step.id} step={step} now={now} />
        ))}
      </ol>
    </section>
  );
}

function StepItem({ step, now }: { readonly step: Step; readonly now: number }) {
  const { t, age, who } = useTold();
  const { node, waiting } = step;
  return (
    <li data-tone={step.tone} data-as={step.as} {...(waiting ? { "aria-current": "step" as const } : {})}>
      <p className="trace-list-head">
        <strong>{stepName(step, t)}</strong>
        {step.times > 1 && <span className="muted">{t("times", { count: step.times })}</span>}
        <span className="muted">{who(node?.by ?? waiting?.by)}</span>
        {node !== null && <time className="muted mono" dateTime={node.at}>{dateTime(node.at)}</time>}
        {node?.seconds != null && <span className="muted mono">{t("after", { age: age(node.seconds) })}</span>}
        {waiting !== null && <span className="mono">{t("waited", { age: age((now - Date.parse(waiting.since)) / 1000) })}</span>}
        {waiting?.stuck === true && <strong>{t("stuck")}</strong>}
        {step.as === "expected" && <span className="muted">{t("expected")}</span>}
      </p>
      <Reasons step={step} />
    </li>
  );
}

function Reasons({ step }: { readonly step: Step }) {
  const { t } = useTold();
  const told = step.node ?? step.waiting;
  const node = step.node;
  return (
    <>
      {told?.reason_text !== undefined && <p>{t("reason", { text: told.reason_text })}</p>}
      {told?.to_do !== undefined && <p className="trace-to-do">{t("toDo", { text: told.to_do })}</p>}
      {node?.remark != null && <p>{t("remark", { text: node.remark })}</p>}
      {(node?.shortages ?? []).map((one) => (
        <p key={one.line_id} className="mono">{t("short", { code: one.product_code, name: one.product_name, wanted: quantity(one.wanted), available: quantity(one.available) })}</p>
      ))}
      {node?.vouchers !== undefined && <p>{t("vouchers", { numbers: node.vouchers.join("、") })}</p>}
      {(node?.dependents ?? []).map((one) => (
        <p key={one.document_id}><Link to={`/documents/${one.document_id}`}>{one.number}</Link></p>
      ))}
    </>
  );
}

export function stepName(step: Step, t: (key: string) => string): string {
  return t(step.as === "waiting" ? `step.${step.name}` : `node.${step.name}`);
}

/** What it came from and what came of it; each opens. */
export function LinkedList({ trace }: { readonly trace: Trace }) {
  const { t, shared } = useTold();
  return (
    <section aria-labelledby="trace-linked">
      <h2 id="trace-linked">{t("linked")}</h2>
      {trace.linked.length === 0 && <p className="muted">{t("noLinked")}</p>}
      <ul className="linked-list">
        {trace.linked.map((one) => (
          <li key={one.document_id + one.relation}>
            <span className="muted">{t(`relation.${one.relation}`)}</span>
            <Link to={`/documents/${one.document_id}`} className="mono">{one.number}</Link>
            <span>{shared(`kind.${one.kind}`)}</span>
            <StateTag state={one.state} />
            <span className="num">{money(one.gross)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
