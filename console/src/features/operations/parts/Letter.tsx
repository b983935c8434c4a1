import { useTranslation } from "react-i18next";
import type { Service } from "@/api/call";
import { dateTime } from "@/format/dates";
import type { DeadLetter } from "../calls";
import { ReplayButton } from "./ReplayButton";

export function Letter({ service, letter }: { readonly service: Service; readonly letter: DeadLetter }) {
  const { t } = useTranslation("operations");
  return (
    <details className="operations-letter" translate="no">
      <summary>
        <strong>{letter.ce_type}</strong>
        <span className="muted mono">{t("place", { source: letter.source, position: letter.position })}</span>
        <span className="operations-letter-error">{letter.error.split("\n").at(-1)}</span>
        <span className="muted mono">{dateTime(letter.parked_at)}</span>
      </summary>
      <h3>{t("cause")}</h3>
      <pre tabIndex={0}>{letter.error}</pre>
      <h3>{t("payload")}</h3>
      <pre tabIndex={0}>{JSON.stringify(letter.payload, null, 2)}</pre>
      {letter.replayed_at === null ? <ReplayButton service={service} ids={[letter.id]} /> : <p className="muted">{t("replayedAt", { time: dateTime(letter.replayed_at) })}</p>}
    </details>
  );
}
