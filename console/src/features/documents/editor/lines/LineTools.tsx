import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { GridActs } from "@/parts/linegrid/grid";
import type { History } from "@/parts/linegrid/history";
import { ScanField } from "@/parts/linegrid/ScanField";
import type { Sheet } from "../../sheet";

interface ToolsProps {
  readonly acts: GridActs;
  readonly direction: "in" | "out" | null;
  readonly history: History<Sheet>;
  readonly disabled: boolean;
}

/** Above the lines: scan, take back, do again. */
export function LineTools({ acts, direction, history, disabled }: ToolsProps) {
  const { t } = useTranslation("documents");
  return (
    <div className="line-tools" inert={disabled}>
      <ScanField acts={acts} direction={direction} />
      <span className="line-tools-end">
        <span className="muted line-tools-hint">{t("editor.pasteHint")}</span>
        <Button size="small" disabled={history.past.length === 0} title="Ctrl+Z" onClick={acts.undo}>{t("editor.undo")}</Button>
        <Button size="small" disabled={history.future.length === 0} title="Ctrl+Y" onClick={acts.redo}>{t("editor.redo")}</Button>
      </span>
    </div>
  );
}
