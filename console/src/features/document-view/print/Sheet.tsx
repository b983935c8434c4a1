import { useTranslation } from "react-i18next";
import type { DocumentAnswer, DocumentLine } from "@/api/shapes/documents";
import { compared, sum } from "@/format/decimal";
import { exchangeRate, money, moneyIn, quantity } from "@/format/numbers";
import { useBookCurrency } from "@/parts/exchangeRates";
import { capitals } from "./capitals";
import { Code } from "./Code";
import type { Paper } from "./papers";
import { printColumns, signaturesOf } from "./printColumns";

interface SheetProps {
  readonly document: DocumentAnswer;
  readonly organisation: string;
  readonly paper: Paper;
  readonly lines: readonly DocumentLine[];
  readonly page: number;
  readonly pages: number;
}

/** One page: head, lines, and on the last page the totals and the places to sign. */
export function Sheet({ document, organisation, paper, lines, page, pages }: SheetProps) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const last = page === pages;
  return (
    <article className="sheet" data-paper={paper.name} style={{ width: `${String(paper.width)}mm`, height: `${String(paper.height)}mm`, padding: paper.margin }}>
      <header className="sheet-head">
        <div><strong>{organisation}</strong><h2>{shared(`kind.${document.kind}`)}</h2></div>
        <div className="sheet-number"><Code text={document.number} as="code128" height={paper.name === "a4" ? 9 : 7} /><span className="mono">{document.number}</span></div>
      </header>
      <Facts document={document} />
      {document.lines.length > 0 && <Lines document={document} lines={lines} last={last} />}
      {last && <Money document={document} />}
      <footer className="sheet-foot">
        {last && <div className="sheet-signs">{signaturesOf(document.kind).map((who) => <span key={who}><i>{t(`print.sign.${who}`)}</i>{who === "maker" ? document.created_by_name : ""}</span>)}</div>}
        <div className="sheet-page"><span>{paper.name === "form" && t("print.copies")}</span><span className="mono">{t("print.page", { page, pages })}</span></div>
      </footer>
    </article>
  );
}

function Facts({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const facts: readonly (readonly [string, string | null])[] = [
    [shared("field.businessDate"), document.business_date],
    [shared("field.partner"), document.partner_name],
    [shared("field.warehouse"), document.warehouse_name],
    [shared("field.targetWarehouse"), document.target_warehouse_name],
    [shared("field.reason"), document.reason === null ? null : t(`reason.${document.reason}`)],
    [t("account.title"), document.account === null ? null : t(`account.${document.account}`)],
    [shared("field.currency"), document.currency],
    [shared("field.exchangeRate"), document.currency === null || document.exchange_rate === null ? null : exchangeRate(document.exchange_rate)],
    [shared("field.reference"), document.reference],
    [shared("field.state"), shared(`state.${document.state}`)],
    [shared("field.remark"), document.remark],
  ];
  return <dl className="sheet-facts">{facts.filter(([, value]) => value !== null).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

function Lines({ document, lines, last }: Pick<SheetProps, "document" | "lines"> & { readonly last: boolean }) {
  const { t } = useTranslation("document-view");
  const columns = printColumns(document);
  const all = columns.reduce((total, column) => total + column.share, 0);
  const { currency } = document;
  const isForeign = (word: string) => currency !== null && AMOUNTS.has(word);
  const of = (name: "net" | "tax" | "gross") => (currency === null ? money(document[name]) : money(document[`foreign_${name}`]));
  const totals: Readonly<Record<string, string>> = { quantity: quantity(sum(document.lines.map((line) => line.unit_quantity ?? line.quantity))), net: of("net"), tax: of("tax"), gross: of("gross") };
  return (
    <table className="sheet-lines">
      <colgroup>{columns.map((column) => <col key={column.word} style={{ width: `${String((100 * column.share) / all)}%` }} />)}</colgroup>
      <thead><tr>{columns.map((column) => <th key={column.word} className={`${column.number ? "num" : ""}${isForeign(column.word) ? " foreign" : ""}`}>{t(`print.column.${column.word}`)}{isForeign(column.word) ? ` ${currency ?? ""}` : ""}</th>)}</tr></thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line_id}>{columns.map((column) => <td key={column.word} className={column.number ? "num" : ""}>{column.word === "direction" && line.direction !== null ? t(`line.${line.direction}`) : column.text(line)}</td>)}</tr>
        ))}
      </tbody>
      {last && <tfoot><tr>{columns.map((column) => <td key={column.word} className={column.number ? "num" : ""}>{column.word === "name" ? t("total") : totals[column.word] ?? ""}</td>)}</tr></tfoot>}
    </table>
  );
}

const AMOUNTS: ReadonlySet<string> = new Set(["price", "net", "tax", "gross"]);

/** The amount in figures and, as paper wants it, in words; of a foreign document what it is in the books, too. */
function Money({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("document-view");
  const book = useBookCurrency();
  const { currency } = document;
  const amount = document.gross ?? document.amount;
  if (amount === null || compared(amount, "0") === 0) return null;
  if (currency !== null) return <p className="sheet-money"><span><i>{t("print.total")}</i><b className="mono">{moneyIn(document.foreign_gross, currency)}</b></span><span><i>{t("currency.inBooks")}</i><b className="mono">{moneyIn(amount, book)}</b></span></p>;
  if (book !== "CNY") return <p className="sheet-money"><span><i>{t("print.figures")}</i><b className="mono">{moneyIn(amount, book)}</b></span></p>;
  return <p className="sheet-money"><span><i>{t("print.capitals")}</i><b>{capitals(amount)}</b></span><span><i>{t("print.figures")}</i><b className="mono">¥ {money(amount)}</b></span></p>;
}
