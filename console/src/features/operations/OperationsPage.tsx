import { Button } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { clock } from "@/format/dates";
import { PageHeader } from "@/parts/PageHeader";
import { SERVICES, useStandings } from "./calls";
import { DeadLetters } from "./parts/DeadLetters";
import { LagTable } from "./parts/LagTable";
import { Sagas } from "./parts/Sagas";
import { ServiceCard } from "./parts/ServiceCard";
import "./operations.css";

export function OperationsPage() {
  const { t } = useTranslation("operations");
  const { t: shared } = useTranslation();
  const client = useQueryClient();
  const answers = useStandings();
  const standings = answers.flatMap((answer) => answer.data ?? []);
  const readAt = Math.max(...answers.map((answer) => answer.dataUpdatedAt));
  const refresh = () => {
    for (const name of ["standing", "dead-letters", "documents"]) void client.invalidateQueries({ queryKey: [name] });
  };
  return (
    <div className="page operations">
      <PageHeader
        title={t("title")}
        beside={readAt > 0 && <span className="muted mono">{t("asOf", { time: clock(new Date(readAt)) })}</span>}
        actions={<Button onClick={refresh} loading={answers.some((answer) => answer.isFetching)}>{shared("do.refresh")}</Button>}
      />
      <ul className="operations-services">
        {SERVICES.map((service) => (
          <ServiceCard key={service} service={service} standing={standings.find((one) => one.service === service)} />
        ))}
      </ul>
      <div className="operations-two">
        <LagTable standings={standings} />
        <div className="operations-sagas-column">
          <Sagas stuck />
          <Sagas stuck={false} />
        </div>
      </div>
      <DeadLetters />
    </div>
  );
}
