import { useTranslation } from "react-i18next";
import type { Batch } from "../catalogue";

interface BatchChoicesProps {
  readonly batches: readonly Batch[];
  readonly chosen: { readonly id: string } | null;
  readonly choose: (batch: { readonly id: string; readonly number: string }) => void;
  readonly strict: boolean;
}

export function BatchChoices({ batches, chosen, choose, strict }: BatchChoicesProps) {
  const { t } = useTranslation("phone-count");
  if (batches.length === 0) return <p className="phone-warn">{t("noBatches")}</p>;
  return (
    <div className="phone-field">
      <span>{t("batch")}</span>
      <div className="phone-choices" role="group" aria-label={t("batch")}>
        {batches.map(({ id, number, expires }) => (
          <button key={id} type="button" className="phone-button" aria-pressed={chosen?.id === id} onClick={() => { choose({ id, number }); }}>
            {[number, expires].filter(Boolean).join(" · ")}
          </button>
        ))}
      </div>
      {strict && chosen === null && <span className="phone-error" role="alert">{t("batchMissing")}</span>}
    </div>
  );
}
