import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { parsed, sum } from "@/format/decimal";
import { moneyIn, quantity } from "@/format/numbers";
import { useBookCurrency } from "@/parts/exchangeRates";
import { type Amounts, baseTotalOf, totalOf } from "@/parts/linegrid/amounts";
import { entered } from "@/parts/linegrid/editLines";
import type { GridShape } from "@/parts/linegrid/shape";
import type { Sheet } from "../../sheet";
import { useRate } from "../header/useRate";

/** What the lines come to, and beneath it, of a foreign document, what that is in the books; a thousand lines may be added up a moment after the key. */
export function Totals({ sheet, shape }: { readonly sheet: Sheet; readonly shape: GridShape }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const own = entered(useDeferredValue(sheet.lines));
  const { currency } = sheet.header;
  const pieces = sum(own.map((line) => parsed(line.quantity) ?? "0"));
  return (
    <div className="document-sums">
      <dl className="document-totals" aria-label={t("editor.totals")}>
        <div><dt>{t("editor.lines")}</dt><dd>{own.length}</dd></div>
        {shape.quantity !== "no" && <div><dt>{shared("field.quantity")}</dt><dd>{quantity(pieces)}</dd></div>}
        {(shape.price !== "no" || shape.value !== "no") && <Figures total={totalOf(own, shape.taxed)} taxed={shape.taxed} currency={currency} />}
      </dl>
      {currency !== null && <InBooks sheet={sheet} lines={own} taxed={shape.taxed} />}
    </div>
  );
}

function Figures({ total, taxed, currency }: { readonly total: Amounts; readonly taxed: boolean; readonly currency: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      {taxed && <div><dt>{t("field.net")}</dt><dd>{moneyIn(total.net, currency)}</dd></div>}
      {taxed && <div><dt>{t("field.tax")}</dt><dd>{moneyIn(total.tax, currency)}</dd></div>}
      <div className="document-total"><dt>{t(taxed ? "field.gross" : "field.value")}</dt><dd>{moneyIn(total.gross, currency)}</dd></div>
    </>
  );
}

function InBooks({ sheet, lines, taxed }: { readonly sheet: Sheet; readonly lines: Sheet["lines"]; readonly taxed: boolean }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const book = useBookCurrency();
  const { rate } = useRate(sheet);
  if (rate === null) return null;
  const total = baseTotalOf(lines, taxed, rate);
  return (
    <dl className="document-totals in-books muted" aria-label={t("rate.booksTotals")}>
      <div><dt>{t("rate.books")}</dt></div>
      <div><dt>{shared("field.net")}</dt><dd>{moneyIn(total.net, book)}</dd></div>
      <div><dt>{shared("field.tax")}</dt><dd>{moneyIn(total.tax, book)}</dd></div>
      <div><dt>{shared("field.gross")}</dt><dd>{moneyIn(total.gross, book)}</dd></div>
    </dl>
  );
}
