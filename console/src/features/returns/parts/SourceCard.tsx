import { Button, Input, Select, Spin } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { price, quantity } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { type BackLine, type Basket, everything, faultOf, NOTHING, type ReturnableLine, type Typed } from "../basket";
import { type Source, useSource } from "../calls";
import { toldBy } from "../exchange";

interface SourceProps {
  readonly id: string;
  readonly basket: Basket;
  readonly change: (change: Basket) => void;
  readonly known: (source: Source) => void;
  readonly remove: () => void;
  /** The service's last "no", told at its lines. */
  readonly error: unknown;
  /** The lines as they were sent, to find those that pointers name. */
  readonly offset: readonly BackLine[];
}

/** One delivery or receipt with what of it may still come back. */
export function SourceCard({ id, basket, change, known, remove, error, offset }: SourceProps) {
  const { t } = useTranslation("returns");
  const { t: shared } = useTranslation();
  const source = useSource(id);
  const data = source.data;
  useEffect(() => {
    if (data !== undefined) known(data);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- known is new with every render
  }, [data]);
  if (source.error !== null) return <div><ProblemNotice error={source.error} retry={() => void source.refetch()} /><Button type="link" onClick={remove}>{shared("do.remove")}</Button></div>;
  if (data === undefined) return <Spin aria-label={shared("loading")} />;
  const { document, lines } = data;
  return (
    <section className="surface source" aria-label={document.number}>
      <header>
        <Link className="mono" to={`/documents/${id}`}>{document.number}</Link>
        <span>{shared(`kind.${document.kind}`)}</span>
        <span>{document.partner_name}</span>
        <span className="mono muted">{document.business_date}</span>
        <span className="muted">{document.warehouse_name}</span>
        <span className="source-actions">
          <Button size="small" onClick={() => { change(everything(lines)); }} disabled={lines.length === 0}>{t("all")}</Button>
          <Button size="small" onClick={() => { change(Object.fromEntries(lines.map((line): [string, Typed] => [line.origin_line_id, NOTHING]))); }}>{t("none")}</Button>
          <Button size="small" type="text" onClick={remove}>{shared("do.remove")}</Button>
        </span>
      </header>
      {lines.length === 0 && <EmptyState title={t("nothingLeft")} />}
      {lines.length > 0 && (
        <div className="scroll-x">
          <table className="plain-table returnables">
            <thead><tr><th scope="col">{shared("field.product")}</th><th scope="col">{shared("field.batch")}</th><th scope="col" className="num">{shared("field.price")}{document.currency === null ? "" : ` ${document.currency}`}</th><th scope="col" className="num">{t("delivered")}</th><th scope="col" className="num">{t("returnable")}</th><th scope="col" className="num">{t("back")}</th></tr></thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.origin_line_id} line={line} typed={basket[line.origin_line_id] ?? NOTHING} type={(typed) => { change({ [line.origin_line_id]: typed }); }} said={saidOf(error, offset, line)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** What the service said of this line, by its place in the call. */
function saidOf(error: unknown, sent: readonly BackLine[], line: ReturnableLine): string | null {
  const index = sent.findIndex((one) => one.origin_line_id === line.origin_line_id);
  return toldBy(error).find((one) => index >= 0 && one.pointer.startsWith(`/lines/${String(index)}/`))?.detail ?? null;
}

interface LineProps {
  readonly line: ReturnableLine;
  readonly typed: Typed;
  readonly type: (typed: Typed) => void;
  readonly said: string | null;
}

function Line({ line, typed, type, said }: LineProps) {
  const { t } = useTranslation("returns");
  const { t: shared } = useTranslation();
  const fault = faultOf(line, typed);
  const text = fault === null ? said : t(fault, { returnable: quantity(line.returnable) });
  const label = `${t("back")} ${line.product_code}`;
  return (
    <tr>
      <td><span className="mono">{line.product_code}</span> {line.product_name}</td>
      <td data-label={shared("field.batch")}>{line.batch_number}</td>
      <td className="num" data-label={shared("field.price")}>{price(line.price)}</td>
      <td className="num" data-label={t("delivered")}>{quantity(line.delivered)} <span className="muted">{line.unit}</span></td>
      <td className="num" data-label={t("returnable")}>{quantity(line.returnable)}</td>
      <td className="num back-cell" data-label={t("back")}>
        {line.serials.length > 0 ? (
          <Select mode="multiple" aria-label={`${shared("field.serial")} ${line.product_code}`} placeholder={t("pickSerials")} style={{ width: 240 }} value={[...typed.serials]} options={line.serials.map((serial) => ({ value: serial, label: serial }))} onChange={(serials: string[]) => { type({ quantity: "", serials }); }} />
        ) : (
          <Input className="num-input" inputMode="decimal" aria-label={label} status={text === null ? "" : "error"} value={typed.quantity} onChange={(event) => { type({ quantity: event.target.value, serials: [] }); }} />
        )}
        {text !== null && <div className="fault" role="alert">{text}</div>}
      </td>
    </tr>
  );
}
