import { useTranslation } from "react-i18next";
import { useAway } from "@/live/live";

/** Honest about what may be old. */
export function AwayNotice() {
  const { t } = useTranslation();
  if (useAway().length === 0) return null;
  return (
    <p className="away-notice" role="status">
      {t("live.away")}
    </p>
  );
}
