import { Table } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentAnswer, DocumentLine } from "@/api/shapes/documents";
import { compared, sum } from "@/format/decimal";
import { money, moneyIn, percent, price, quantity } from "@/format/numbers";
import { useBookCurrency } from "@/parts/exchangeRates";
import { type LineReason, reasonsByLine } from "../reasons";

const PAGE = 100;

interface LineColumn {
  readonly key: string;
  readonly title: string;
  readonly number?: boolean;
  /** A column of which no line says anything is left out. */
  readonly says: (line: DocumentLine) => boolean;
  readonly render: (line: DocumentLine) => ReactNode;
}

/** The lines with what became of them; a refused line is marked at its place. */
export function LineTable({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("document-view");
  const reasons = reasonsByLine(document.state === "refused" ? document.refusal : null);
  const columns = useColumns(document, reasons).filter((column) => document.lines.some(column.says));
  return (
    <section className="surface lines" aria-label={t("lines")}>
      <Table<DocumentLine>
        size="small"
        rowKey="line_id"
        dataSource={[...document.lines]}
        pagination={document.lines.length > PAGE ? { pageSize: PAGE, showSizeChanger: false, size: "small" } : false}
        scroll={{ x: "max-content" }}
        rowClassName={(line) => (reasons.has(line.line_id) ? "line-refused" : "")}
        columns={columns.map((column) => ({ key: column.key, title: column.title, render: (_: unknown, line: DocumentLine) => column.render(line), ...(column.number ? { align: "right" as const, className: "num" } : {}) }))}
      />
      <Totals document={document} />
    </section>
  );
}

const some = (value: string | null | undefined) => value !== null && value !== undefined && compared(value, "0") !== 0;

function useColumns(document: DocumentAnswer, reasons: ReadonlyMap<string, LineReason>): readonly LineColumn[] {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const figure = (key: keyof DocumentLine & string, title: string, always = false): LineColumn => ({
    key, title, number: true,
    says: (line) => (always ? line[key] != null : some(line[key] as string | null | undefined)),
    render: (line) => quantity(line[key] as string | null | undefined),
  });
  const book = useBookCurrency();
  const { currency } = document;
  const letters = (word: string, of: string | null) => (of === null ? shared(`field.${word}`) : `${shared(`field.${word}`)} ${of}`);
  const amount = (key: "net" | "tax" | "foreign_net" | "foreign_tax", title: string): LineColumn => ({ key, title, number: true, says: (line) => some(line[key]), render: (line) => money(line[key]) });
  return [
    { key: "number", title: t("line.number"), says: () => true, render: (line) => <span className="mono muted">{line.line_number}</span> },
    { key: "product", title: shared("field.product"), says: () => true, render: (line) => <Product line={line} reason={reasons.get(line.line_id)} /> },
    { key: "origin", title: t("madeFrom"), says: (line) => line.origin_document_id !== null, render: (line) => <Origin document={document} line={line} /> },
    { key: "direction", title: t("line.direction"), says: (line) => line.direction !== null, render: (line) => (line.direction === null ? "" : t(`line.${line.direction}`)) },
    { key: "batch", title: shared("field.batch"), says: (line) => line.batch !== null, render: (line) => <Batch line={line} /> },
    { key: "serials", title: shared("field.serial"), says: (line) => line.serials.length > 0, render: (line) => <Serials serials={line.serials} /> },
    { key: "quantity", title: shared("field.quantity"), number: true, says: (line) => some(line.quantity), render: (line) => <Quantity line={line} /> },
    figure("delivered", t("line.delivered"), true),
    figure("arrived", t("line.arrived"), true),
    figure("in_transit", t("line.inTransit"), true),
    figure("open", t("line.open"), true),
    { key: "price", title: letters("price", currency), number: true, says: (line) => some(line.price), render: (line) => price(line.price) },
    { key: "taxRate", title: shared("field.taxRate"), number: true, says: (line) => some(line.tax_rate), render: (line) => percent(line.tax_rate) },
    amount("foreign_net", letters("net", currency)),
    amount("foreign_tax", letters("tax", currency)),
    amount("net", letters("net", currency === null ? null : book)),
    amount("tax", letters("tax", currency === null ? null : book)),
    { key: "value", title: shared("field.value"), number: true, says: (line) => line.value !== null, render: (line) => money(line.value) },
    figure("weight", t("line.weight")),
    figure("billed_quantity", t("line.billed")),
    figure("returned", t("line.returned")),
    { key: "returnable", title: t("line.returnable"), number: true, says: (line) => some(line.returned) && line.returnable != null, render: (line) => quantity(line.returnable) },
    { key: "remark", title: shared("field.remark"), says: (line) => line.remark !== null, render: (line) => line.remark },
  ];
}

function Product({ line, reason }: { readonly line: DocumentLine; readonly reason: LineReason | undefined }) {
  const { t } = useTranslation("document-view");
  return (
    <>
      <Link to={`/products?id=${line.product_id}`} className="mono">{line.product_code}</Link> {line.product_name}
      {!line.moves_stock && <span className="muted"> · {t("line.still")}</span>}
      {reason !== undefined && (
        <div className="fault" role="note">{reason.code === "short" ? t("line.short", { wanted: quantity(reason.wanted), available: quantity(reason.available) }) : t("line.inTheWay")}</div>
      )}
    </>
  );
}

function Quantity({ line }: { readonly line: DocumentLine }) {
  if (line.unit_quantity === null || line.unit === line.stock_unit) return <>{quantity(line.quantity)} <span className="muted">{line.stock_unit}</span></>;
  return <>{quantity(line.unit_quantity)} {line.unit} <span className="muted">= {quantity(line.quantity)} {line.stock_unit}</span></>;
}

function Batch({ line: { batch } }: { readonly line: DocumentLine }) {
  if (batch === null) return null;
  const dates = [batch.production_date, batch.expiry_date].filter((date) => date !== null).join(" → ");
  return <>{batch.batch_id === undefined ? batch.number : <Link className="mono" to={`/stock/batches/${batch.batch_id}`}>{batch.number}</Link>} <span className="muted mono">{dates}</span></>;
}

function Serials({ serials }: { readonly serials: readonly string[] }) {
  const shown = serials.slice(0, 3).join(", ");
  if (serials.length <= 3) return <span className="mono">{shown}</span>;
  return <details><summary className="mono">{shown} … ({serials.length})</summary><span className="mono serials">{serials.join(", ")}</span></details>;
}

function Totals({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const totals = (["net", "tax", "gross"] as const).filter((name) => some(document[name]));
  const book = useBookCurrency();
  const { currency } = document;
  const values = document.lines.flatMap((line) => (line.value === null ? [] : [line.value]));
  return (
    <>
      <footer className="totals">
        <span className="muted">{t("lineCount", { count: document.lines.length })}</span>
        <span>{shared("field.quantity")} <b className="mono">{quantity(sum(document.lines.map((line) => line.quantity)))}</b></span>
        {totals.map((name) => <Total key={name} name={name} amount={currency === null ? document[name] : document[`foreign_${name}`]} currency={currency} />)}
        {values.length > 0 && <span>{shared("field.value")} <b className="mono">{money(sum(values))}</b></span>}
      </footer>
      {currency !== null && totals.length > 0 && (
        <footer className="totals in-books muted" aria-label={t("currency.inBooks")}>
          <span />
          <span>{t("currency.inBooks")}</span>
          {totals.map((name) => <Total key={name} name={name} amount={document[name]} currency={book} />)}
        </footer>
      )}
    </>
  );
}

interface TotalProps {
  readonly name: "net" | "tax" | "gross";
  readonly amount: string | null;
  /** Null: nothing else could be meant. */
  readonly currency: string | null;
}

function Total({ name, amount, currency }: TotalProps) {
  const { t } = useTranslation();
  return <span data-total={name} data-currency={currency}>{t(`field.${name}`)} <b className="mono">{moneyIn(amount, currency)}</b></span>;
}

/** Of which of several documents the line is made. */
function Origin({ document, line }: { readonly document: DocumentAnswer; readonly line: DocumentLine }) {
  const origin = document.origins?.find((one) => one.document_id === line.origin_document_id);
  return origin === undefined ? null : <Link className="mono" to={`/documents/${origin.document_id}`}>{origin.number}</Link>;
}
