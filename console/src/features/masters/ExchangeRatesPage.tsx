import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import { currencyName } from "@/format/currencies";
import { dateTime, today } from "@/format/dates";
import { plain } from "@/format/decimal";
import { exchangeRate } from "@/format/numbers";
import { useCurrencyChoices } from "@/parts/CurrencySelect";
import { EmptyState } from "@/parts/EmptyState";
import { useBookCurrency } from "@/parts/exchangeRates";
import { ListPage } from "@/parts/ListPage";
import type { WantedRate } from "./calls";
import { DropRate } from "./parts/DropRate";
import { PasteRates } from "./parts/PasteRates";
import { RateDialog } from "./parts/RateDialog";
import type { ExchangeRate } from "./shapes";
import "./masters.css";

type Opened = { readonly rate: WantedRate; readonly fixed: boolean };

/** What foreign currencies are worth in the books, by currency and day. */
export function ExchangeRatesPage() {
  const { t, i18n } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const may = useMay();
  const book = useBookCurrency();
  const choices = useCurrencyChoices().filter((one) => one.value !== book);
  const [params] = useSearchParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  const first = params.get("currency") ?? (book === "USD" ? "CNY" : "USD");
  return (
    <>
      <ListPage<ExchangeRate>
        title={t("rates.title")}
        service="documents"
        path="/exchange-rates"
        name="exchange-rates"
        fields={[
          { name: "currency", label: shared("field.currency"), as: "choice", choices },
          { name: "valid_from", label: t("rates.since"), as: "dates" },
        ]}
        columns={[
          { key: "currency", title: shared("field.currency"), sort: "currency", render: (row) => <><span className="mono">{row.currency}</span> <span className="muted">{currencyName(row.currency, i18n.language)}</span></> },
          { key: "valid_from", title: t("rates.since"), sort: "valid_from", render: (row) => <span className="mono">{row.valid_from}</span> },
          { key: "rate", title: `${t("rates.rate")} ${book}`, number: true, render: (row) => exchangeRate(row.rate) },
          { key: "by", title: t("rates.by"), render: (row) => row.changed_by_name },
          { key: "at", title: t("rates.at"), render: (row) => <span className="mono muted">{dateTime(row.changed_at)}</span> },
          ...(may("master.edit") ? [{ key: "edit", title: "", render: (row: ExchangeRate) => <span className="rate-deeds"><Button size="small" onClick={() => { setOpened({ rate: { currency: row.currency, valid_from: row.valid_from, rate: plain(row.rate) }, fixed: true }); }}>{shared("do.edit")}</Button><DropRate rate={row} /></span> }] : []),
        ]}
        actions={may("master.edit") && <Button type="primary" onClick={() => { setOpened({ rate: { currency: first, valid_from: today(), rate: "" }, fixed: false }); }}>{t("rates.new")}</Button>}
        note={<><p className="muted">{t("rates.how", { book })}</p>{may("master.edit") && <PasteRates book={book} />}</>}
        empty={<EmptyState title={t("rates.empty")}><p>{t("rates.begin")}</p></EmptyState>}
      />
      {opened !== null && <RateDialog begun={opened.rate} fixed={opened.fixed} book={book} close={() => { setOpened(null); }} />}
    </>
  );
}
