import { Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCategories } from "@/parts/choices";
import { cardOf, draftOf, NEW_PRODUCT, type ProductDraft } from "../draft";
import { type Product, VALUATIONS } from "../shapes";
import { CardDrawer } from "./CardDrawer";
import { Field } from "./Field";
import { NamedFields } from "./NamedFields";
import { UnitRows } from "./UnitRows";
import { useKeep } from "./useKeep";

type Switches = "batch_tracked" | "batch_costed" | "serial_tracked" | "in_stock_accounting" | "is_service";
type Texts = "card_cost" | "weight" | "shelf_life_days" | "reorder_point" | "reorder_quantity" | "tax";

/** A product's whole card. */
export function ProductForm({ seen, close }: { readonly seen: Product | null; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const categories = useCategories().data ?? [];
  const [draft, setDraft] = useState<ProductDraft>(seen === null ? NEW_PRODUCT : draftOf(seen));
  const keeping = useKeep<Product>("/products", seen, close);
  const { problem } = keeping;
  const change = (values: Partial<ProductDraft>) => { setDraft({ ...draft, ...values }); };
  const number = (name: Texts, at?: string) => (
    <Field id={name} label={t(`product.${name}`)} problem={problem} {...(at === undefined ? {} : { at })}>
      <Input id={name} inputMode="decimal" value={draft[name]} onChange={(event) => { change({ [name]: event.target.value }); }} />
    </Field>
  );
  const yes = (name: Switches) => (
    <Field id={name} label={t(`product.${name}`)} problem={problem}>
      <Switch id={name} checked={draft[name]} onChange={(on) => { change({ [name]: on }); }} />
    </Field>
  );
  return (
    <CardDrawer title={seen === null ? t("products.new") : `${seen.code} ${seen.name}`} keeping={keeping} card={() => cardOf(draft)} take={(card) => { setDraft(draftOf(card)); }} close={close}>
      <NamedFields draft={draft} change={change} problem={problem} />
      <Field id="category_id" label={shared("field.category")} problem={problem}>
        <Select
          id="category_id"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          value={draft.category_id}
          options={categories.map((one) => ({ value: one.id, label: `${one.path} ${one.name}` }))}
          onChange={(id: string | undefined) => { change({ category_id: id ?? null }); }}
        />
      </Field>
      <Field id="barcode" label={shared("field.barcode")} problem={problem}>
        <Input id="barcode" maxLength={64} value={draft.barcode} onChange={(event) => { change({ barcode: event.target.value }); }} />
      </Field>
      <h2>{t("product.units")}</h2>
      <Field id="unit" label={t("product.unit")} problem={problem} extra={t("product.unitHow")}>
        <Input id="unit" maxLength={20} value={draft.unit} onChange={(event) => { change({ unit: event.target.value }); }} />
      </Field>
      <Field id="decimals" label={t("product.decimals")} problem={problem}>
        <InputNumber id="decimals" min={0} max={6} precision={0} value={draft.decimals} onChange={(decimals) => { change({ decimals: decimals ?? 0 }); }} />
      </Field>
      <UnitRows units={draft.units} unit={draft.unit} problem={problem} change={(units) => { change({ units }); }} />
      <h2>{t("product.worth")}</h2>
      {number("tax", "/tax_rate")}
      <Field id="valuation" label={t("product.valuation")} problem={problem}>
        <Select id="valuation" value={draft.valuation} options={VALUATIONS.map((one) => ({ value: one, label: t(`valuation.${one}`) }))} onChange={(valuation) => { change({ valuation }); }} />
      </Field>
      {number("card_cost")}
      {number("weight")}
      <h2>{t("product.tracking")}</h2>
      {yes("batch_tracked")}
      {yes("batch_costed")}
      {yes("serial_tracked")}
      {number("shelf_life_days")}
      <h2>{t("product.planning")}</h2>
      {number("reorder_point")}
      {number("reorder_quantity")}
      {yes("in_stock_accounting")}
      {yes("is_service")}
    </CardDrawer>
  );
}
