import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";

interface ForbiddenProps {
  readonly title: string;
  readonly detail: string;
}

/** Which permission the page takes, and who can give it. */
export function ForbiddenPage({ title, detail }: ForbiddenProps) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHeader title={title} />
      <EmptyState title={detail}>
        <Link to="/">{t("do.back")}</Link>
      </EmptyState>
    </div>
  );
}
