import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { quantity } from "@/format/numbers";
import type { CellMessage, Messages } from "@/parts/linegrid/grid";
import type { EditorState } from "./editorState";
import type { Places } from "./places";
import { refusedLines } from "./posting/refusedLines";
import type { Finishing } from "./saving/useFinishing";
import type { Saving } from "./saving/useSaving";

/** Everything that was said of cells: by the sheet's own check, by the service, by the book that refused. */
export function useMessages(state: EditorState, saving: Saving, finishing: Finishing): { readonly messages: Messages; readonly places: Places } {
  const { t } = useTranslation("documents");
  const { places } = saving;
  const { faults, followed } = finishing;
  const last = followed ?? state.kept;
  const refusal = last?.state === "refused" ? last.refusal : null;
  const { lines } = state.base;
  const messages = useMemo(() => {
    const refused = refusedLines(refusal, lines, (one) => t("short", { code: one.product_code, name: one.product_name, wanted: quantity(one.wanted), available: quantity(one.available) }), t("editor.standsInTheWay"));
    const all = new Map<string, readonly CellMessage[]>(faults);
    for (const source of [places.cells, refused]) for (const [key, told] of source) all.set(key, [...(all.get(key) ?? []), ...told]);
    return all;
  }, [faults, places, refusal, lines, t]);
  return { messages, places };
}
