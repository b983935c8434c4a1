import { useTranslation } from "react-i18next";
import { useMay, useMe } from "@/access/me";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useAgreement, useOpenSheets, useWaiting } from "./calls";
import { Beginning } from "./parts/Beginning";
import { OpenSheets } from "./parts/OpenSheets";
import { QuickActions } from "./parts/QuickActions";
import { ThreeBooks } from "./parts/ThreeBooks";
import { WaitingList } from "./parts/WaitingList";
import { verdictOf } from "./verdict";
import "./home.css";

export function HomePage() {
  const { t } = useTranslation("home");
  const me = useMe().data;
  const agreement = useAgreement();
  return (
    <div className="page home">
      <PageHeader title={t("title", { name: me?.person.name ?? "" })} actions={<QuickActions />} />
      {agreement.error !== null && <ProblemNotice error={agreement.error} retry={() => void agreement.refetch()} />}
      {agreement.data === undefined ? agreement.isPending && <div className="three-books surface pending" aria-busy="true" /> : <ThreeBooks agreement={agreement.data} />}
      {agreement.data !== undefined && verdictOf(agreement.data) === "empty" && <Beginning />}
      <WaitingForMe />
    </div>
  );
}

function WaitingForMe() {
  const { t } = useTranslation("home");
  const may = useMay();
  const waiting = useWaiting(may("document.view"));
  const sheets = useOpenSheets(may("stock.count"));
  const open = sheets.data?.items ?? [];
  const nothing = open.length === 0 && waiting.data?.groups.every((group) => group.count === 0);
  return (
    <section aria-labelledby="waiting" className="waiting">
      <h2 id="waiting">{t("waiting")}</h2>
      {waiting.error !== null && <ProblemNotice error={waiting.error} retry={() => void waiting.refetch()} />}
      {waiting.isPending && may("document.view") && <div className="waiting-group surface pending" aria-busy="true" />}
      {nothing && <p className="waiting-nothing">{t("nothing")}</p>}
      {!nothing && (
        <div className="waiting-groups">
          <OpenSheets sheets={open} />
          <WaitingList groups={waiting.data?.groups ?? []} />
        </div>
      )}
    </section>
  );
}
