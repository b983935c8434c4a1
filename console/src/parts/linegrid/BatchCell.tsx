import { useTranslation } from "react-i18next";
import type { CellProps } from "./LineRow";

/** A batch by its number; the button shows what lies there, and takes the dates of a new one. */
export function BatchCell({ line, label, acts, closed, open, message }: CellProps) {
  const { t } = useTranslation("grid");
  if (closed) return null;
  const number = line.batch?.number ?? "";
  return (
    <span className="cell-pair">
      <input
        className="cell-input"
        aria-label={label}
        aria-invalid={message !== undefined || undefined}
        autoComplete="off"
        data-cell={`${line.key}:batch`}
        value={number}
        onFocus={(event) => { event.target.select(); acts.entered(line); }}
        onKeyDown={(event) => {
          if (event.key !== "F4" && !(event.altKey && event.key === "ArrowDown") && !(event.key === "Enter" && number === "")) return;
          event.preventDefault();
          open("batch", line.key);
        }}
        onChange={(event) => {
          const batch = event.target.value === "" ? null : { number: event.target.value, production_date: "", expiry_date: "" };
          acts.act({ type: "set", key: line.key, change: { batch } }, `${line.key}:batch`);
        }}
      />
      <button type="button" className="cell-more" tabIndex={-1} aria-label={t("batch.choose")} title={t("batch.keys")} onClick={() => { open("batch", line.key); }}>…</button>
    </span>
  );
}
