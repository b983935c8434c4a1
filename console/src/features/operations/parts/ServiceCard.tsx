import { useTranslation } from "react-i18next";
import type { Service } from "@/api/call";
import { count } from "@/format/numbers";
import { useAge } from "@/parts/useAge";
import type { Standing } from "../calls";

/** One service: whether it is ready, what its outbox still holds, what is parked. */
export function ServiceCard({ service, standing }: { readonly service: Service; readonly standing: Standing | undefined }) {
  const { t } = useTranslation("operations");
  const age = useAge();
  const health = healthOf(standing);
  const flow = standing?.flow;
  return (
    <li className="surface operations-service" aria-busy={standing === undefined}>
      <h2>{t(`service.${service}`)}</h2>
      <span className="tag" data-tone={TONES[health]}>{t(`health.${health}`)}</span>
      {standing?.waitsFor?.map((thing) => <p key={thing} className="muted" translate="no">{thing}</p>)}
      <dl>
        <Figure label={t("unsent")} value={flow?.outbox.unsent} bad={false} />
        <Figure label={t("parked")} value={flow?.parked} bad />
        <Figure label={t("said")} value={flow?.outbox.last_position} bad={false} />
      </dl>
      {flow?.outbox.oldest_unsent_at && <p className="muted">{t("oldest", { age: age(flow.outbox.oldest_unsent_at) })}</p>}
    </li>
  );
}

const TONES = { ready: "done", waits: "warn", away: "refused", unknown: "idle" } as const;

function healthOf(standing: Standing | undefined): keyof typeof TONES {
  if (standing === undefined) return "unknown";
  if (standing.waitsFor === null) return "away";
  return standing.waitsFor.length === 0 ? "ready" : "waits";
}

function Figure({ label, value, bad }: { readonly label: string; readonly value: number | undefined; readonly bad: boolean }) {
  return (
    <div data-tone={bad && (value ?? 0) > 0 ? "refused" : undefined}>
      <dt>{label}</dt>
      <dd className="num">{value === undefined ? "–" : count(value)}</dd>
    </div>
  );
}
