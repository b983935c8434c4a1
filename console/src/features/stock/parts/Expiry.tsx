import { useTranslation } from "react-i18next";
import { today } from "@/format/dates";
import { daysLeft, NEAR_DAYS } from "../expiry";

/** A date to sell before: over is refused, near is a warning, far is plain. */
export function Expiry({ day }: { readonly day: string | null }) {
  const { t } = useTranslation("stock");
  if (day === null) return <span className="muted">{t("batches.never")}</span>;
  const left = daysLeft(day, today());
  if (left > NEAR_DAYS) return <span className="mono">{day}</span>;
  return (
    <span className="mono">
      {day}{" "}
      <span className="tag" data-tone={left < 0 ? "refused" : "warn"}>
        {left < 0 ? t("batches.over", { count: -left }) : t("batches.near", { count: left })}
      </span>
    </span>
  );
}
