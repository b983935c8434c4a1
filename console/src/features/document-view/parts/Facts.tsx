import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { exchangeRate, moneyIn, percent } from "@/format/numbers";
import { useBookCurrency } from "@/parts/exchangeRates";

/** The header of the document: what it says of itself. */
export function Facts({ document }: { readonly document: DocumentAnswer }) {
  const origins = document.origins ?? [];
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const book = useBookCurrency();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [shared("field.businessDate"), <span className="mono">{document.business_date}</span>],
    [shared("field.partner"), document.partner_name === null ? null : `${document.partner_code ?? ""} ${document.partner_name}`],
    [shared("field.warehouse"), document.warehouse_name],
    [shared("field.targetWarehouse"), document.target_warehouse_name],
    [shared("field.reason"), document.reason === null ? null : t(`reason.${document.reason}`)],
    [t("account.title"), document.account === null ? null : t(`account.${document.account}`)],
    [t("amount"), document.amount === null ? null : moneyIn(document.amount, document.currency)],
    [shared("field.currency"), document.currency],
    [shared("field.exchangeRate"), rateText(document, book, t("currency.severalRates"))],
    [shared("field.taxRate"), document.tax_rate === null ? null : percent(document.tax_rate)],
    [t("fulfilment.title"), document.fulfilment === null ? null : t(`fulfilment.${document.fulfilment}`)],
    [t("goods.title"), document.return_state ?? document.arrival_state ? t(`goods.${String(document.return_state ?? document.arrival_state)}`) : null],
    [t("marks"), marks(document, t)],
    [shared("field.reference"), document.reference],
    [shared("field.flag"), document.flag === null ? null : <span className="warn-text">{t(`flag.${document.flag}`, { defaultValue: document.flag })}</span>],
    [shared("field.createdBy"), <>{document.created_by_name} <span className="muted mono">{dateTime(document.created_at)}</span></>],
    [t("version"), <span className="mono">{document.version}</span>],
    [shared("field.remark"), document.remark],
  ];
  return (
    <section className="surface facts" aria-label={t("facts")}>
      <dl>
        {facts.filter(([, value]) => value !== null && value !== "").map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
        {origins.length > 0 && <div><dt>{t("madeFrom")}</dt><dd>{origins.map((one) => <Link key={one.document_id} className="mono fact-origin" to={`/documents/${one.document_id}`}>{one.number}</Link>)}</dd></div>}
      </dl>
    </section>
  );
}

/** `1 USD = 7.1234 CNY`; `several`: said of a return over deliveries of different rates. */
function rateText({ currency, exchange_rate }: DocumentAnswer, book: string, several: string): string | null {
  if (currency === null) return null;
  return exchange_rate === null ? several : `1 ${currency} = ${exchangeRate(exchange_rate)} ${book}`;
}

function marks(document: DocumentAnswer, t: (key: string) => string): string | null {
  const words = [
    document.register_only ? t("mark.registerOnly") : null,
    document.direct ? t("mark.direct") : null,
    document.reserve ? t("mark.reserve") : null,
    document.exceeds_order ? t("mark.exceedsOrder") : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(" · ");
}
