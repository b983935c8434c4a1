import { useTranslation } from "react-i18next";
import { toneOf } from "@/format/tones";

/** A document's state in words; colour says only: idle, in flight, done, refused. */
export function StateTag({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return (
    <span className="tag" data-tone={toneOf(state)} data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
