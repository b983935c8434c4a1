import { useQuery } from "@tanstack/react-query";
import { Spin } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call } from "@/api/call";
import type { Voucher } from "@/api/shapes/story";
import { isNegative, sum } from "@/format/decimal";
import { dateTime } from "@/format/dates";
import { exchangeRate, moneyIn } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { amountCell } from "./amount";
import "./voucher.css";
import "./voucherWords";

/** One voucher as accountants know it: debit and credit side by side, red letters red, and the document it books. */
export function VoucherView({ id }: { readonly id: string }) {
  const { t: shared } = useTranslation();
  const voucher = useQuery({ queryKey: ["voucher", id], queryFn: () => call<Voucher>("ledger", `/vouchers/${id}`) });
  if (voucher.error !== null) return <ProblemNotice error={voucher.error} retry={() => void voucher.refetch()} />;
  if (voucher.data === undefined) return <Spin aria-label={shared("loading")} />;
  return <Sheet voucher={voucher.data} />;
}

function Sheet({ voucher }: { readonly voucher: Voucher }) {
  const { t } = useTranslation("voucher");
  const { t: shared } = useTranslation();
  const red = voucher.red_letter_of !== null;
  return (
    <article className="voucher">
      <dl className="voucher-facts">
        <div><dt>{t("number")}</dt><dd className="mono">{voucher.number} {red && <strong className="red-letter">{t("red")}</strong>}</dd></div>
        <div><dt>{t("date")}</dt><dd className="mono">{voucher.voucher_date}</dd></div>
        <div><dt>{t("period")}</dt><dd className="mono">{voucher.period}</dd></div>
        <div><dt>{t("part.title")}</dt><dd>{t(`part.${voucher.part}`)}</dd></div>
        <div><dt>{shared(`kind.${voucher.kind}`)}</dt><dd><Link className="mono" to={`/documents/${voucher.document_id}`}>{voucher.document_number}</Link></dd></div>
        {voucher.partner_name !== null && <div><dt>{shared("field.partner")}</dt><dd>{voucher.partner_name}</dd></div>}
        <div><dt>{t("postedAt")}</dt><dd className="mono">{dateTime(voucher.posted_at)}</dd></div>
        {voucher.red_letter_of !== null && <div className="voucher-corrects"><dt>{t("corrects")}</dt><dd><Link to={`/vouchers/${voucher.red_letter_of}`}>{t("open")}</Link></dd></div>}
      </dl>
      <div className="voucher-scroll"><Lines lines={voucher.lines} /></div>
    </article>
  );
}

/** Goods, and foreign figures before the books' own, where a line has some. */
function Lines({ lines }: { readonly lines: Voucher["lines"] }) {
  const { t, i18n } = useTranslation("voucher");
  const { t: shared } = useTranslation();
  const hasGoods = lines.some((line) => line.product_code !== null);
  const isForeign = lines.some((line) => line.currency !== null);
  return (
    <table className="voucher-lines">
      <caption className="visually-hidden">{t("lines")}</caption>
      <thead><tr><th scope="col">{t("account")}</th>{hasGoods && <th scope="col">{shared("field.product")}</th>}{isForeign && <><th scope="col" className="num">{t("foreign")}</th><th scope="col" className="num">{shared("field.exchangeRate")}</th></>}<th scope="col" className="num">{t("debit")}</th><th scope="col" className="num">{t("credit")}</th></tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line_number}>
            <td><span className="mono muted">{line.account}</span> {i18n.language === "en" ? line.account_name_en : line.account_name_zh}</td>
            {hasGoods && <td>{line.product_code === null ? "" : `${line.product_code} ${line.product_name ?? ""}`}</td>}
            {isForeign && <><td className="num">{line.foreign_amount !== null && <span className={isNegative(line.foreign_amount) ? "red-letter" : ""}>{moneyIn(line.foreign_amount, line.currency)}</span>}</td><td className="num">{exchangeRate(line.exchange_rate)}</td></>}
            <td className="num">{amountCell(line.debit)}</td>
            <td className="num">{amountCell(line.credit)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><th scope="row" colSpan={1 + (hasGoods ? 1 : 0) + (isForeign ? 2 : 0)}>{t("total")}</th><td className="num">{amountCell(sum(lines.map((line) => line.debit)))}</td><td className="num">{amountCell(sum(lines.map((line) => line.credit)))}</td></tr></tfoot>
    </table>
  );
}
