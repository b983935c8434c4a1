import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "@/parts/EmptyState";

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <EmptyState title={t("problem.missing.title")}>
        <p>{t("problem.missing.detail")}</p>
        <Link to="/">{t("do.back")}</Link>
      </EmptyState>
    </div>
  );
}
