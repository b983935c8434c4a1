import { useTranslation } from "react-i18next";
import { count } from "@/format/numbers";
import { useSheet } from "../calls";
import type { Entry } from "../queue";
import { undo, unheard } from "../sender";

/** How far the count is, and what of mine has not arrived. */
export function Progress({ sheetId, queue }: { readonly sheetId: string; readonly queue: readonly Entry[] }) {
  const { t } = useTranslation("phone-count");
  const sheet = useSheet(sheetId).data;
  const waiting = unheard(queue).length;
  const refused = queue.filter((entry) => entry.state === "refused").length;
  const last = queue.find((entry) => entry.state === "waiting" || entry.state === "sent");
  return (
    <div className="phone-tile-row">
      <span className="phone-hint" role="status">
        {waiting > 0 ? <span className="tag" data-tone="warn">{t("waitingCount", { count: waiting })}</span> : queue.length > 0 && refused === 0 ? <span className="tag" data-tone="done">{t("allSent")}</span> : null}{" "}
        {refused > 0 && <span className="tag" data-tone="refused">{t("refusedCount", { count: refused })}</span>}{" "}
        {sheet?.items !== undefined && t("progress", { counted: count(sheet.counted ?? 0), items: count(sheet.items) })}
      </span>
      {last !== undefined && last.undo === null && (
        <button type="button" className="phone-button" onClick={() => { void undo(last); }}>
          {t("undoLast")}
        </button>
      )}
    </div>
  );
}
