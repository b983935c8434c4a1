import { Link } from "react-router";
import type { Trace } from "@/api/shapes/story";
import { storyOf } from "@/parts/trace/story";
import { useTold } from "@/parts/trace/told";
import { stepName } from "@/parts/trace/TraceList";
import { useNow } from "@/parts/useNow";

/** The latest row of the trace in one line; the whole of it is one click away. */
export function TraceStrip({ trace }: { readonly trace: Trace }) {
  const { t, age, who } = useTold();
  const now = useNow(trace.waiting !== null);
  const { steps } = storyOf(trace);
  const row = Math.max(...steps.map((step) => step.row));
  return (
    <section className="surface trace-strip" aria-label={t("title")} data-tour="trace">
      <ol>
        {steps.filter((step) => step.row === row).map((step) => (
          <li key={step.id} data-tone={step.tone} data-as={step.as}>
            <strong>{stepName(step, t)}</strong>
            <span className="muted">
              {who(step.node?.by ?? step.waiting?.by)}
              {step.node?.seconds != null && ` · ${age(step.node.seconds)}`}
              {step.waiting !== null && ` · ${age((now - Date.parse(step.waiting.since)) / 1000)}`}
              {step.as === "expected" && t("expected")}
            </span>
          </li>
        ))}
      </ol>
      <Link to={`/documents/${trace.document_id}/trace`}>{t("title")}</Link>
    </section>
  );
}
