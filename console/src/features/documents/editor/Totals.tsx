import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { parsed, sum } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import { totalOf } from "@/parts/linegrid/amounts";
import { entered } from "@/parts/linegrid/editLines";
import type { Lines } from "@/parts/linegrid/editLines";
import type { GridShape } from "@/parts/linegrid/shape";

/** What the lines come to; a thousand of them may be added up a moment after the key. */
export function Totals({ lines, shape }: { readonly lines: Lines; readonly shape: GridShape }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const own = entered(useDeferredValue(lines));
  const total = totalOf(own, shape.taxed);
  const pieces = sum(own.map((line) => parsed(line.quantity) ?? "0"));
  return (
    <dl className="document-totals" aria-label={t("editor.totals")}>
      <div><dt>{t("editor.lines")}</dt><dd>{own.length}</dd></div>
      {shape.quantity !== "no" && <div><dt>{shared("field.quantity")}</dt><dd>{quantity(pieces)}</dd></div>}
      {shape.taxed && <div><dt>{shared("field.net")}</dt><dd>{money(total.net)}</dd></div>}
      {shape.taxed && <div><dt>{shared("field.tax")}</dt><dd>{money(total.tax)}</dd></div>}
      {(shape.price !== "no" || shape.value !== "no") && <div className="document-total"><dt>{shared(shape.taxed ? "field.gross" : "field.value")}</dt><dd>{money(total.gross)}</dd></div>}
    </dl>
  );
}
