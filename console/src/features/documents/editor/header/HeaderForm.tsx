import { DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Kind } from "@/api/shapes/documents";
import { PartnerPicker } from "@/parts/PartnerPicker";
import { WarehousePicker } from "@/parts/WarehousePicker";
import { KIND_FORMS } from "../../kinds";
import type { Header } from "../../sheet";
import { CurrencyFields } from "./CurrencyFields";
import { Field } from "./Field";

export interface HeaderProps {
  readonly kind: Kind;
  readonly header: Header;
  /** What the service said of a member. */
  readonly fields: ReadonlyMap<string, string>;
  readonly change: (change: Partial<Header>) => void;
  readonly disabled: boolean;
  /** It is made from others: partner, warehouse and currency are theirs. */
  readonly made: boolean;
}

/** The header as its kind has it. */
export const HeaderForm = memo(function HeaderForm(props: HeaderProps) {
  const { kind, header, fields, change, disabled, made } = props;
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const form = KIND_FORMS[kind];
  const invalid = (name: string) => fields.has(name);
  return (
    <section className="document-header surface" aria-label={t("editor.header")} inert={disabled}>
      {form.partner !== null && (
        <Field name="partner_id" label={shared(`field.${form.partner}`)} fields={fields} wide>
          <PartnerPicker id="partner_id" label={shared(`field.${form.partner}`)} role={form.partner} value={header.partner_id} disabled={made} invalid={invalid("partner_id")} onChange={(partner_id) => { change({ partner_id }); }} />
        </Field>
      )}
      {form.warehouse && (
        <Field name="warehouse_id" label={t(form.has.has("target_warehouse_id") ? "editor.fromWarehouse" : "editor.warehouse")} fields={fields}>
          <WarehousePicker id="warehouse_id" label={shared("field.warehouse")} value={header.warehouse_id} disabled={made} invalid={invalid("warehouse_id")} onChange={(warehouse_id) => { change({ warehouse_id }); }} />
        </Field>
      )}
      {form.has.has("target_warehouse_id") && (
        <Field name="target_warehouse_id" label={shared("field.targetWarehouse")} fields={fields}>
          <WarehousePicker id="target_warehouse_id" label={shared("field.targetWarehouse")} without={header.warehouse_id} value={header.target_warehouse_id} invalid={invalid("target_warehouse_id")} onChange={(target_warehouse_id) => { change({ target_warehouse_id }); }} />
        </Field>
      )}
      <Field name="business_date" label={shared("field.businessDate")} fields={fields}>
        <DatePicker id="business_date" aria-label={shared("field.businessDate")} allowClear={false} style={{ width: "100%" }} value={header.business_date === "" ? null : dayjs(header.business_date)} onChange={(day: dayjs.Dayjs | null) => { change({ business_date: day?.format("YYYY-MM-DD") ?? "" }); }} />
      </Field>
      {form.reasons.length > 0 && (
        <Field name="reason" label={shared("field.reason")} fields={fields}>
          <Choice label={shared("field.reason")} id="reason" value={header.reason} values={form.reasons} word={(one) => t(`reason.${one}`)} invalid={invalid("reason")} change={(reason) => { change({ reason }); }} />
        </Field>
      )}
      <CurrencyFields {...props} />
      <Money {...props} />
      <Text name="reference" label={shared("field.reference")} {...props} />
      <Text name="remark" label={shared("field.remark")} {...props} wide />
      {(made || form.from === null || !form.from.needed) && header.flag === "" ? null : <Text name="flag" label={shared("field.flag")} {...props} />}
      <Switches {...props} />
    </section>
  );
});

function Money({ kind, header, fields, change }: HeaderProps) {
  const { t } = useTranslation("documents");
  const { content } = KIND_FORMS[kind];
  if (content !== "money" && content !== "landed") return null;
  const amount = (name: "amount" | "tax_rate", label: string) => (
    <Field name={name} label={label} fields={fields}>
      <Input id={name} inputMode="decimal" autoComplete="off" className="num" value={header[name]} {...(fields.has(name) ? { status: "error" as const } : {})} onChange={(event) => { change({ [name]: event.target.value }); }} />
    </Field>
  );
  if (content === "landed")
    return (
      <>
        {amount("amount", t("editor.charge"))}
        {amount("tax_rate", t("editor.taxPercent"))}
        <Field name="spread_by" label={t("editor.spreadBy")} fields={fields}>
          <Choice label={t("editor.spreadBy")} id="spread_by" value={header.spread_by} values={["value", "quantity", "weight"]} word={(one) => t(`spread.${one}`)} invalid={fields.has("spread_by")} change={(spread_by) => { change({ spread_by: spread_by as Header["spread_by"] }); }} />
        </Field>
      </>
    );
  return (
    <>
      <Field name="account" label={t("editor.account")} fields={fields}>
        <Choice label={t("editor.account")} id="account" value={header.account} values={["bank", "cash"]} word={(one) => t(`account.${one}`)} invalid={fields.has("account")} change={(account) => { change({ account: account as Header["account"] }); }} />
      </Field>
      {amount("amount", t("editor.amount"))}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly values: readonly string[];
  readonly word: (value: string) => string;
  readonly invalid: boolean;
  readonly change: (value: string) => void;
}

function Choice({ id, label, value, values, word, invalid, change }: ChoiceProps) {
  return <Select id={id} aria-label={label} style={{ width: "100%" }} value={value} {...(invalid ? { status: "error" as const } : {})} options={values.map((one) => ({ value: one, label: word(one) }))} onChange={(next: string | null) => { if (next !== null) change(next); }} />;
}

function Text({ name, label, header, fields, change, wide = false }: HeaderProps & { readonly name: "reference" | "remark" | "flag"; readonly label: string; readonly wide?: boolean }) {
  return (
    <Field name={name} label={label} fields={fields} wide={wide}>
      <Input id={name} autoComplete="off" value={header[name]} {...(fields.has(name) ? { status: "error" as const } : {})} onChange={(event) => { change({ [name]: event.target.value }); }} />
    </Field>
  );
}

function Switches({ kind, header, change }: HeaderProps) {
  const { t } = useTranslation("documents");
  const names = (["register_only", "direct", "reserve"] as const).filter((name) => KIND_FORMS[kind].has.has(name));
  return names.map((name) => (
    <label key={name} className="document-switch">
      <input type="checkbox" checked={header[name]} onChange={(event) => { change({ [name]: event.target.checked }); }} />
      {t(`editor.${name}`)}
    </label>
  ));
}
