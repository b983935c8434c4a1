import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { compared } from "@/format/decimal";
import { quantity as shown } from "@/format/numbers";
import { nameOf, type Product } from "../meanings";
import { QuantityField } from "../QuantityField";
import { SerialsField } from "../SerialsField";
import { Sheet } from "../Sheet";
import { UnitChoices } from "../UnitChoices";
import { Scanner } from "../useScanner";
import { LyingBatches, NewBatch } from "./BatchField";
import { useAvailable } from "./calls";
import { type GoodsDraft, left, type Line, type SourceLine } from "./draft";
import { Home } from "./Home";
import { useLine } from "./useLine";
import "../words";

interface LineFormProps {
  readonly draft: GoodsDraft;
  readonly product: Product;
  readonly sourceLine: SourceLine | null;
  readonly line: Line | null;
  /** Several: one batch has not enough. */
  readonly save: (lines: readonly Line[], next?: string) => void;
  readonly remove: (() => void) | null;
  readonly close: () => void;
}

/** How much of this product, of which batch, which pieces. */
export function LineForm({ draft, product, sourceLine, line, save, remove, close }: LineFormProps) {
  const { t, i18n } = useTranslation("phone");
  const { t: shared } = useTranslation();
  const form = useLine({ draft, product, sourceLine, line });
  const [strict, setStrict] = useState(false);
  const keep = (next?: string) => {
    setStrict(true);
    if (form.good) save(form.parts, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <Sheet title={nameOf(product, i18n.language)} close={close}>
      <form className="phone-section" onSubmit={submit}>
        <p className="phone-hint">{[product.code, sourceLine === null ? "" : t("goods.open", { quantity: shown(left(draft, sourceLine, line?.key)), unit: product.unit })].filter(Boolean).join(" · ")}</p>
        <Home productId={product.id} warehouseId={draft.source.warehouseId} />
        {form.asksBatch && (form.goesOut ? <LyingBatches product={product} warehouseId={draft.source.warehouseId} value={form.batch} change={form.setBatch} strict={strict} /> : <NewBatch product={product} value={form.batch} change={form.setBatch} strict={strict} />)}
        {product.serial_tracked ? (
          <SerialsField serials={form.serials} change={form.setSerials} />
        ) : (
          <>
            <Scanner onCode={keep} />
            <UnitChoices product={product} unit={form.unit} choose={form.setUnit} />
            <QuantityField value={form.text} change={form.setText} rule={form.rule} strict={strict} hint={form.unit === product.unit ? undefined : t("quantity.equals", { quantity: shown(form.stock), unit: product.unit })} />
          </>
        )}
        {form.free && <Price form={form} strict={strict} />}
        <Warnings form={form} product={product} warehouseId={draft.source.warehouseId} />
        <button type="submit" className="phone-main-button">
          {t("goods.keep")}
        </button>
        {remove !== null && (
          <button type="button" className="phone-button" data-tone="refused" onClick={remove}>
            {shared("do.remove")}
          </button>
        )}
      </form>
    </Sheet>
  );
}

interface FormProps {
  readonly form: ReturnType<typeof useLine>;
}

function Price({ form, strict }: FormProps & { readonly strict: boolean }) {
  const { t } = useTranslation();
  const wrong = strict && !form.priceIsGood;
  return (
    <label className="phone-field">
      {t("field.price")}
      <input type="text" inputMode="decimal" autoComplete="off" value={form.price} aria-invalid={wrong} onChange={(event) => { form.setPrice(event.target.value); }} />
      {wrong && <span className="phone-error" role="alert">{t("phone:goods.priceMissing")}</span>}
    </label>
  );
}

/** More than is open, or more than lies there: told before, decided by the audit. */
function Warnings({ form, product, warehouseId }: FormProps & { readonly product: Product; readonly warehouseId: string }) {
  const { t } = useTranslation("phone");
  const available = useAvailable(product.id, warehouseId, form.goesOut).data;
  const short = available !== undefined && compared(form.stock, available) > 0;
  const batches = form.parts.length === 1 ? "" : form.parts.map((part) => `${part.batch?.number ?? ""} × ${shown(part.quantity)}`).join(t("goods.between"));
  return (
    <>
      {batches !== "" && <p className="phone-hint" role="status">{t("goods.overBatches", { batches })}</p>}
      {form.over && <p className="phone-warn" role="status">{t("goods.over")}</p>}
      {short && <p className="phone-error" role="status">{t("goods.short", { quantity: shown(available), unit: product.unit })}</p>}
      {!short && available !== undefined && <p className="phone-hint">{t("goods.available", { quantity: shown(available), unit: product.unit })}</p>}
    </>
  );
}
