import { useTranslation } from "react-i18next";
import type { SheetState } from "../shapes";

const TONES = { open: "flight", closed: "done", cancelled: "idle" } as const;

export function SheetTag({ state }: { readonly state: SheetState }) {
  const { t } = useTranslation("counts");
  return (
    <span className="tag" data-tone={TONES[state]}>
      {t(`state.${state}`)}
    </span>
  );
}
