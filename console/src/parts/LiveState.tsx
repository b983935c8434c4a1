import { useTranslation } from "react-i18next";
import type { State } from "@/api/shapes/documents";
import { span } from "@/format/dates";
import { IN_FLIGHT } from "@/format/tones";
import { StateTag } from "./StateTag";
import { useNow } from "./useNow";

interface LiveStateProps {
  readonly state: State;
  /** Since when it is in this state, for the age of what is posting. */
  readonly since: string | null | undefined;
  readonly stuck?: boolean;
}

/** "过账中，已 3 秒", ticking while a book is at it; then how it ended. Nothing pretends. */
export function LiveState({ state, since, stuck = false }: LiveStateProps) {
  const { t } = useTranslation();
  const flies = IN_FLIGHT.has(state);
  return (
    <span className="live-state" role="status" aria-live={flies ? "off" : "polite"}>
      <StateTag state={state} stuck={stuck} />
      {flies && since !== null && since !== undefined && <Age since={since} />}
      {stuck && <strong className="warn-text">{t("live.stuck")}</strong>}
    </span>
  );
}

function Age({ since }: { readonly since: string }) {
  const { t } = useTranslation();
  const now = useNow(true);
  const { unit, value } = span(Math.max(0, Math.round((now - new Date(since).getTime()) / 1000)));
  return <span className="muted mono">{t("live.age", { age: t(`span.${unit}`, { value }) })}</span>;
}
