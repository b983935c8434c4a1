import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { parsed } from "@/format/decimal";
import { quantity as shown } from "@/format/numbers";
import { nameOf, type Product } from "@/phone/meanings";
import { inStockUnits } from "@/phone/quantities";
import { QuantityField } from "@/phone/QuantityField";
import { SerialsField } from "@/phone/SerialsField";
import { Sheet } from "@/phone/Sheet";
import { UnitChoices } from "@/phone/UnitChoices";
import { Scanner } from "@/phone/useScanner";
import type { Batch } from "../catalogue";
import { BatchChoices } from "./BatchChoices";
import { type Filled, useFilled } from "./useFilled";

interface CountFormProps {
  readonly code: string;
  /** null: a code that nobody could be asked about yet. */
  readonly product: Product | null;
  readonly batches: readonly Batch[];
  /** The location where it lies, as far as this device knows. */
  readonly place: string | null;
  readonly initial: Partial<Filled>;
  /** `next` came from the scanner while this form was open. */
  readonly save: (filled: Filled, next?: string) => void;
  readonly close: () => void;
}

/** How many lie here? Blind: it never shows what the book expects. */
export function CountForm({ code, product, place, batches, initial, save, close }: CountFormProps) {
  const { t, i18n } = useTranslation("phone-count");
  const form = useFilled(code, product, initial);
  const [strict, setStrict] = useState(false);
  const keep = (next?: string) => {
    setStrict(true);
    if (form.good) save(form.filled, next);
  };
  const scan = (scanned: string) => {
    if (form.isAgain(scanned)) form.oneMore();
    else keep(scanned);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <Sheet title={product === null ? t("unknownKept") : nameOf(product, i18n.language)} close={close}>
      <form className="phone-section" onSubmit={submit}>
        {place !== null && <p className="phone-place"><small>{t("shelf.lies")}</small> {place}</p>}
        <p className="phone-hint">{product === null ? `${code} · ${t("unknownHint")}` : product.code}</p>
        {product?.batch_tracked === true && <BatchChoices batches={batches} chosen={form.batch} choose={form.setBatch} strict={strict} />}
        {form.bySerial ? <SerialsField serials={form.serials} change={form.setSerials} /> : <Quantity form={form} product={product} strict={strict} scan={scan} />}
        <button type="submit" className="phone-main-button">
          {t("next")}
        </button>
      </form>
    </Sheet>
  );
}

interface QuantityProps {
  readonly form: ReturnType<typeof useFilled>;
  readonly product: Product | null;
  readonly strict: boolean;
  readonly scan: (code: string) => void;
}

function Quantity({ form, product, strict, scan }: QuantityProps) {
  const { t } = useTranslation("phone");
  const number = parsed(form.text);
  const other = product !== null && form.unit !== null && form.unit !== product.unit && number !== null;
  const hint = other ? t("quantity.equals", { quantity: shown(inStockUnits(product, form.unit ?? "", number)), unit: product.unit }) : undefined;
  return (
    <>
      <Scanner shelves onCode={scan} />
      {product !== null && <UnitChoices product={product} unit={form.unit ?? product.unit} choose={form.setUnit} />}
      <QuantityField value={form.text} change={form.setText} rule={form.rule} strict={strict} hint={hint} />
    </>
  );
}
