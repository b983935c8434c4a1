import { Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Service } from "@/api/call";
import { EmptyState } from "@/parts/EmptyState";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { SERVICES, useDeadLetters } from "../calls";
import { Letter } from "./Letter";
import { ReplayButton } from "./ReplayButton";

/** Events that a service could not apply: their cause, their payload, and their replay once the cause is gone. */
export function DeadLetters() {
  const { t } = useTranslation("operations");
  const [service, setService] = useState<Service>("documents");
  const [replayedToo, setReplayedToo] = useState(false);
  const letters = useDeadLetters(service, replayedToo);
  const items = letters.data?.items ?? [];
  const waiting = items.filter((letter) => letter.replayed_at === null);
  return (
    <section className="surface operations-box" aria-labelledby="dead-letters" aria-busy={letters.isFetching}>
      <header className="operations-letters-head">
        <h2 id="dead-letters">{t("deadLetters")}</h2>
        <Select<Service>
          aria-label={t("ofService")}
          value={service}
          style={{ width: 150 }}
          options={SERVICES.map((value) => ({ value, label: t(`service.${value}`) }))}
          onChange={setService}
        />
        <label>
          <Switch size="small" checked={replayedToo} onChange={setReplayedToo} /> {t("replayedToo")}
        </label>
        {waiting.length > 0 && <ReplayButton service={service} ids={waiting.map((letter) => letter.id)} />}
      </header>
      {letters.error !== null && <ProblemNotice error={letters.error} retry={() => void letters.refetch()} />}
      {letters.data && items.length === 0 && (
        <EmptyState title={t("noLetters")}>
          <p>{t("noLettersWhy")}</p>
        </EmptyState>
      )}
      {items.map((letter) => <Letter key={letter.id} service={service} letter={letter} />)}
    </section>
  );
}
