import { useTranslation } from "react-i18next";
import type { State } from "@/api/shapes/documents";
import type { Waiting } from "@/api/shapes/story";
import { span } from "@/format/dates";
import { toneOf } from "@/format/tones";
import { useNow } from "@/parts/useNow";

interface LiveStateProps {
  readonly state: State;
  readonly waiting: Waiting | null;
}

/** The state; of what is under way also for how long, second by second, and whether it is stuck. */
export function LiveState({ state, waiting }: LiveStateProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("document-view");
  const now = useNow(waiting !== null);
  const { unit, value } = span(waiting === null ? 0 : Math.max(0, (now - Date.parse(waiting.since)) / 1000));
  return (
    <span className="tag" role="status" data-tone={waiting?.stuck === true ? "refused" : toneOf(state)} data-state={state}>
      {t(`state.${state}`)}
      {waiting !== null && <span className="mono"> · {t(`span.${unit}`, { value })}</span>}
      {waiting?.stuck === true && <strong> · {own("stuck")}</strong>}
    </span>
  );
}
