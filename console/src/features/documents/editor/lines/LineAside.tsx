import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { price, priceIn, quantity } from "@/format/numbers";
import type { GridLine } from "@/parts/linegrid/line";
import type { Header, Sheet } from "../../sheet";
import { usePricesOf } from "./usePrices";

interface AsideProps {
  readonly kind: Sheet["kind"];
  readonly header: Header;
  readonly line: GridLine | null;
  readonly available: string | undefined;
  readonly take: (price: string) => void;
}

/** Of the line that one is at: what lies there, what the list says, and what was last agreed. */
export function LineAside({ kind, header, line, available, take }: AsideProps) {
  const { t } = useTranslation("documents");
  const { last, list } = usePricesOf({ kind, header }, line);
  if (line?.product == null) return <p className="line-aside muted">{t("editor.keys")}</p>;
  return (
    <p className="line-aside" aria-live="polite">
      <strong>{line.product.code} {line.product.name}</strong>
      {available !== undefined && <span>{t("editor.available", { quantity: quantity(available), unit: line.product.unit })}</span>}
      {list?.price != null && (
        <button type="button" className="plain-button" onClick={() => { take(list.price ?? ""); }}>{t("editor.listPrice", { price: price(list.price), unit: list.unit, list: list.price_list ?? "" })}</button>
      )}
      {last !== null && (
        <span>
          <button type="button" className="plain-button" onClick={() => { take(last.price); }}>{t("editor.lastPrice", { price: priceIn(last.price, header.currency), unit: last.unit, date: last.business_date, partner: last.partner_name ?? "" })}</button>
          <Link to={`/documents/${last.document_id}`} target="_blank" className="mono">{last.number}</Link>
        </span>
      )}
    </p>
  );
}
