import { useTranslation } from "react-i18next";
import { useMe } from "@/access/me";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useAgreement } from "./calls";
import { ThreeBooks } from "./parts/ThreeBooks";
import "./home.css";

export function HomePage() {
  const { t } = useTranslation("home");
  const me = useMe().data;
  const agreement = useAgreement();
  return (
    <div className="page">
      <PageHeader title={t("title", { name: me?.person.name ?? "" })} />
      {agreement.error !== null && <ProblemNotice error={agreement.error} retry={() => void agreement.refetch()} />}
      {agreement.data !== undefined && <ThreeBooks agreement={agreement.data} />}
    </div>
  );
}
