import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { compared, parsed } from "@/format/decimal";
import { exchangeRate, moneyIn } from "@/format/numbers";
import { CurrencySelect } from "@/parts/CurrencySelect";
import { useBookCurrency } from "@/parts/exchangeRates";
import { inBooks } from "@/parts/linegrid/amounts";
import { KIND_FORMS } from "../../kinds";
import { Field } from "./Field";
import type { HeaderProps } from "./HeaderForm";
import { type Rate, useRate } from "./useRate";

/** Which currency the document is in, and at which rate it goes into the books. */
export function CurrencyFields(props: HeaderProps) {
  const { kind, header, fields, change, made } = props;
  const { t: shared } = useTranslation();
  const book = useBookCurrency();
  const of = KIND_FORMS[kind].currency;
  if (of === "no" || (of === "origin" && header.currency === null)) return null;
  const choose = (code: string) => { change({ currency: code === book ? null : code, exchange_rate: "" }); };
  return (
    <>
      <Field name="currency" label={shared("field.currency")} fields={fields}>
        <CurrencySelect id="currency" label={shared("field.currency")} value={header.currency ?? book} disabled={of === "origin" || made} invalid={fields.has("currency")} onChange={choose} />
      </Field>
      {header.currency !== null && <RateField {...props} book={book} currency={header.currency} />}
    </>
  );
}

function RateField({ kind, header, fields, change, book, currency }: HeaderProps & { readonly book: string; readonly currency: string }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const rate = useRate({ kind, header });
  const amount = parsed(header.amount);
  const invalid = fields.has("exchange_rate");
  return (
    <Field name="exchange_rate" label={t("rate.label", { currency, book })} fields={fields}>
      <Input
        id="exchange_rate"
        aria-label={shared("field.exchangeRate")}
        inputMode="decimal"
        autoComplete="off"
        className="num"
        disabled={rate.from === "origin"}
        placeholder={rate.table === null ? "" : exchangeRate(rate.table.rate)}
        value={header.exchange_rate}
        {...(invalid ? { status: "error" as const } : {})}
        onChange={(event) => { change({ exchange_rate: event.target.value }); }}
      />
      <Source rate={rate} currency={currency} day={header.business_date} take={() => { change({ exchange_rate: "" }); }} />
      {(rate.from === "missing" || invalid) && <Link to={`/exchange-rates?currency=${currency}`} target="_blank" className="field-note">{t("rate.open")}</Link>}
      {KIND_FORMS[kind].content === "money" && amount !== null && rate.rate !== null && <span className="field-note muted">{t("rate.inBooks", { amount: moneyIn(inBooks(amount, rate.rate), book) })}</span>}
    </Field>
  );
}

interface SourceProps {
  readonly rate: Rate;
  readonly currency: string;
  readonly day: string;
  /** Gives up what was typed. */
  readonly take: () => void;
}

/** Where the rate comes from. */
function Source({ rate: { rate, from, table }, currency, day, take }: SourceProps) {
  const { t } = useTranslation("documents");
  if (from === "missing") return <span className="field-note warn-text">{t("rate.missing", { currency, day })}</span>;
  if (from === "table") return <span className="field-note muted">{t("rate.table", { since: table?.since })}</span>;
  if (from === "origin") return <span className="field-note muted">{t("rate.origin")}</span>;
  if (from !== "typed") return <span className="field-note muted">{t("rate.ofDay")}</span>;
  if (table === null) return <span className="field-note muted">{t("rate.typed")}</span>;
  if (rate !== null && compared(rate, table.rate) === 0) return <span className="field-note muted">{t("rate.same", { since: table.since })}</span>;
  return <span className="field-note muted">{t("rate.typed")} <button type="button" className="plain-button" onClick={take}>{t("rate.take", { rate: exchangeRate(table.rate), since: table.since })}</button></span>;
}
