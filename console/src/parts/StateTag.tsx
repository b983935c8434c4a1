import { useTranslation } from "react-i18next";
import type { State } from "@/api/shapes/documents";
import { toneOf } from "@/format/tones";

/** A document's state in words, and that it is there for too long; its colour says only: idle, in flight, done, refused. */
export function StateTag({ state, stuck = false }: { readonly state: State; readonly stuck?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="tag" data-tone={stuck ? "warn" : toneOf(state)} data-state={state}>
      {t(`state.${state}`)}{stuck && ` · ${t("live.stuck")}`}
    </span>
  );
}
