import { useTranslation } from "react-i18next";
import type { Product } from "../meanings";
import { type LyingBatch, useFefo } from "./calls";
import type { PickedBatch } from "./draft";
import "../words";

interface BatchFieldProps {
  readonly value: PickedBatch | null;
  readonly change: (batch: PickedBatch) => void;
  readonly strict: boolean;
}

/** A batch that comes in: its number, and its day of production where goods have a shelf life. */
export function NewBatch({ product, value, change, strict }: BatchFieldProps & { readonly product: Product }) {
  const { t } = useTranslation("phone");
  const { t: shared } = useTranslation();
  const batch = value ?? { number: "" };
  return (
    <>
      <label className="phone-field">
        {shared("field.batch")}
        <input type="text" autoComplete="off" value={batch.number} aria-invalid={strict && batch.number === ""} onChange={(event) => { change(named({ ...batch, number: event.target.value.trim() })); }} />
        {strict && batch.number === "" && <span className="phone-error" role="alert">{t("goods.batchMissing")}</span>}
      </label>
      {product.shelf_life_days !== null && (
        <label className="phone-field">
          {t("goods.produced", { days: product.shelf_life_days })}
          <input type="date" value={batch.production_date ?? ""} aria-invalid={strict && batch.production_date === undefined} onChange={(event) => { change(named({ ...batch, production_date: event.target.value })); }} />
        </label>
      )}
    </>
  );
}

/** Another number or day is another batch: what was known of the first does not belong to it. */
function named({ number, production_date }: PickedBatch): PickedBatch {
  return { number, ...(production_date === undefined ? {} : { production_date }) };
}

/** A batch that goes out: first expired, first out is proposed; what has expired is not offered. */
export function LyingBatches({ product, warehouseId, value, change, strict }: BatchFieldProps & { readonly product: Product; readonly warehouseId: string }) {
  const { t } = useTranslation("phone");
  const { t: shared } = useTranslation();
  const fefo = useFefo(product.id, warehouseId, true).data;
  const lying: readonly LyingBatch[] = fefo?.lines ?? [];
  if (fefo !== undefined && lying.length === 0) return <p className="phone-warn">{t("goods.noBatch")}</p>;
  return (
    <div className="phone-field">
      <span>{shared("field.batch")}</span>
      <div className="phone-choices" role="group" aria-label={shared("field.batch")}>
        {lying.map((one, index) => (
          <button key={one.batch_id} type="button" className="phone-button" aria-pressed={value?.batch_id === one.batch_id} onClick={() => { change({ batch_id: one.batch_id, number: one.number }); }}>
            {[one.number, one.expiry_date, index === 0 ? t("goods.first") : ""].filter(Boolean).join(" · ")}
          </button>
        ))}
      </div>
      {strict && value === null && <span className="phone-error" role="alert">{t("goods.batchMissing")}</span>}
    </div>
  );
}
