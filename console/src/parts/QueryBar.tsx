import { Button, DatePicker, Dropdown, Input, Select, Space, Switch } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayEnd, dayStart } from "@/format/dates";
import type { Service } from "@/api/call";
import { amountFilter } from "./amountFilter";
import { exportList, type Filters } from "./lists";
import { PartnerPicker } from "./PartnerPicker";
import { ProductSelect } from "./ProductSelect";
import { SavedViews } from "./SavedViews";
import { useToast } from "./useToast";

export interface QueryField {
  /** The API's filter, without `_in`, `_from`, `_like`. */
  readonly name: string;
  readonly label: string;
  readonly as: "text" | "exact" | "choice" | "choices" | "date" | "dates" | "instants" | "amounts" | "yes" | "product" | "partner";
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

interface QueryBarProps {
  readonly service: Service;
  readonly path: string;
  readonly name: string;
  readonly fields: readonly QueryField[];
  readonly filters: Filters;
  readonly change: (values: Readonly<Record<string, string | null>>) => void;
}

/** The filters of a list, its saved views, and its export as filtered. */
export function QueryBar({ service, path, name, fields, filters, change }: QueryBarProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const exportAs = (format: "csv" | "xlsx") => {
    exportList(service, path, name, filters, format).catch(toast.problem);
  };
  return (
    <search className="query-bar surface" aria-label={t("list.filter")}>
      {fields.map((field) => (
        <Field key={field.name} field={field} filters={filters} change={change} />
      ))}
      <Button type="text" onClick={() => { change(Object.fromEntries(Object.keys(filters).map((key) => [key, null]))); }}>
        {t("do.clear")}
      </Button>
      <span style={{ marginLeft: "auto", display: "flex", gap: 8 }}>
        <SavedViews name={name} filters={filters} change={change} />
        <Dropdown
          menu={{
            items: [
              { key: "xlsx", label: t("do.exportXlsx") },
              { key: "csv", label: t("do.exportCsv") },
            ],
            onClick: ({ key }) => { exportAs(key as "csv" | "xlsx"); },
          }}
        >
          <Button>{t("do.export")}</Button>
        </Dropdown>
      </span>
    </search>
  );
}

type FieldProps = Pick<QueryBarProps, "filters" | "change"> & { readonly field: QueryField };

function Field({ field, filters, change }: FieldProps) {
  const { name, label } = field;
  const shared = { "aria-label": label, placeholder: label, allowClear: true };
  switch (field.as) {
    case "text":
      return <Text label={label} filter={`${name}_like`} filters={filters} change={change} />;
    case "exact":
      return <Text label={label} filter={name} filters={filters} change={change} />;
    case "choice":
      return (
        <Select
          {...shared}
          style={{ minWidth: 130 }}
          showSearch={{ optionFilterProp: "label" }}
          value={filters[name] ?? null}
          options={[...(field.choices ?? [])]}
          onChange={(value: string | undefined) => { change({ [name]: value ?? null }); }}
        />
      );
    case "choices":
      return (
        <Select
          {...shared}
          mode="multiple"
          maxTagCount={1}
          style={{ minWidth: 150 }}
          showSearch={{ optionFilterProp: "label" }}
          value={chosen(filters, name)}
          options={[...(field.choices ?? [])]}
          onChange={(values: string[]) => { change({ [name]: null, [`${name}_in`]: values.join(",") }); }}
        />
      );
    case "date":
      return (
        <DatePicker
          {...shared}
          value={filters[name] === undefined ? null : dayjs(filters[name])}
          onChange={(day: dayjs.Dayjs | null) => { change({ [name]: day?.format("YYYY-MM-DD") ?? null }); }}
        />
      );
    case "dates":
    case "instants":
    case "amounts":
      return <Between field={field} filters={filters} change={change} />;
    case "yes":
      return <Yes field={field} filters={filters} change={change} />;
    default:
      return <Picked field={field} filters={filters} change={change} />;
  }
}

function Yes({ field, filters, change }: FieldProps) {
  const { name, label } = field;
  return (
    <label style={{ display: "inline-flex", gap: 6, alignItems: "center" }}>
      <Switch size="small" checked={filters[name] === "true"} onChange={(on) => { change({ [name]: on ? "true" : null }); }} />
      {label}
    </label>
  );
}

function Picked({ field, filters, change }: FieldProps) {
  const { name, label } = field;
  const value = filters[name] ?? null;
  const pick = (id: string | null) => { change({ [name]: id }); };
  return field.as === "partner" ? <PartnerPicker label={label} width={210} value={value} onChange={pick} /> : <ProductSelect label={label} value={value} onChange={pick} />;
}

type TextProps = Pick<QueryBarProps, "filters" | "change"> & { readonly label: string; readonly filter: string };

function Text({ label, filter, filters, change }: TextProps) {
  const value = filters[filter] ?? "";
  return (
    <Input.Search
      key={value}
      aria-label={label}
      placeholder={label}
      allowClear
      defaultValue={value}
      style={{ width: 190 }}
      onSearch={(text) => { change({ [filter]: text.trim() }); }}
    />
  );
}

function Between(props: FieldProps) {
  return props.field.as === "amounts" ? <Amounts {...props} /> : <Dates {...props} />;
}

/** From and to, both with their ends; what is no amount is marked and asks nothing. */
function Amounts({ field, filters, change }: FieldProps) {
  const { t } = useTranslation();
  return (
    <Space.Compact>
      {(["from", "to"] as const).map((end) => {
        const filter = `${field.name}_${end}`;
        return <Amount key={end} label={`${field.label} ${t(`field.${end}`)}`} value={filters[filter] ?? ""} set={(amount) => { change({ [filter]: amount }); }} />;
      })}
    </Space.Compact>
  );
}

/** What is typed stays when the address follows it, and follows the address when that changed by itself. */
function Amount({ label, value, set }: { readonly label: string; readonly value: string; readonly set: (amount: string) => void }) {
  const [text, setText] = useState(value);
  const [taken, setTaken] = useState(value);
  const [before, setBefore] = useState(value);
  const amount = amountFilter(text);
  if (value !== before) {
    setBefore(value);
    if (value !== taken) {
      setText(value);
      setTaken(value);
    }
  }
  const take = () => {
    if (amount === null || amount === value) return;
    setTaken(amount);
    set(amount);
  };
  return <Input aria-label={label} placeholder={label} inputMode="decimal" status={amount === null ? "error" : ""} style={{ width: 98 }} value={text} onChange={(event) => { setText(event.target.value); }} onPressEnter={take} onBlur={take} />;
}

const asIs = (day: string | null) => day;

function chosen(filters: Filters, name: string): string[] {
  const several = filters[`${name}_in`] ?? filters[name];
  return several === undefined ? [] : several.split(",");
}

function Dates({ field, filters, change }: FieldProps) {
  const { t } = useTranslation();
  const from = filters[`${field.name}_from`]?.slice(0, 10);
  const to = filters[`${field.name}_to`]?.slice(0, 10);
  const [first, last] = field.as === "instants" ? [dayStart, dayEnd] : [asIs, asIs];
  const begins = `${field.label} ${t("field.from")}`;
  return (
    <DatePicker.RangePicker
      aria-label={field.label}
      allowEmpty={[true, true]}
      placeholder={[begins, t("field.to")]}
      style={{ width: `max(250px, ${String(1.7 * begins.length)}ch + 40px)` }}
      value={[from === undefined ? null : dayjs(from), to === undefined ? null : dayjs(to)]}
      onChange={(dates) => {
        change({ [`${field.name}_from`]: first(dates?.[0]?.format("YYYY-MM-DD") ?? null), [`${field.name}_to`]: last(dates?.[1]?.format("YYYY-MM-DD") ?? null) });
      }}
    />
  );
}
