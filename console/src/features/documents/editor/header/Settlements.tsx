import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call, query } from "@/api/call";
import type { Kind } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { compared, minus, parsed, plain, sum } from "@/format/decimal";
import { moneyIn } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { SETTLES } from "../../kinds";
import type { Settled } from "../../sheet";
import type { ContentProps } from "../Content";

interface OpenItem {
  readonly id: string;
  readonly kind: Kind;
  readonly document_id: string;
  readonly document_number: string;
  readonly business_date: string;
  readonly amount: string;
  readonly remaining: string;
  /** Null: the book currency. */
  readonly currency?: string | null;
  /** In its currency. */
  readonly foreign_remaining?: string | null;
}

/** Open items of the partner, the oldest first; the amount is spread over them, or each is said. */
export function Settlements({ sheet, fields, change }: ContentProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const { partner_id, amount, currency } = sheet.header;
  const side = SETTLES[sheet.kind] ?? "receivable";
  const open = useQuery({
    queryKey: ["open-items", side, partner_id],
    enabled: partner_id !== null,
    queryFn: () => call<Page<OpenItem>>("ledger", `/open-items${query({ partner_id, side, limit: 200 })}`).then((page) => page.items),
  });
  const items = inCurrency(open.data ?? [], currency).filter((one) => compared(one.remaining, "0") > 0);
  const settled = new Map(sheet.settlements.map((one) => [one.document_id, one.amount]));
  const total = sum(sheet.settlements.map((one) => parsed(one.amount) ?? "0"));
  const set = (document_id: string, text: string) => {
    const rest = sheet.settlements.filter((one) => one.document_id !== document_id);
    change({ settlements: text === "" ? rest : [...rest, { document_id, amount: text }] }, `settlement:${document_id}`);
  };
  if (partner_id === null) return <p className="muted surface content-hint">{t("settle.partnerFirst")}</p>;
  return (
    <section className="surface content-box" aria-label={t("settle.title")}>
      <header className="content-head">
        <h2>{t("settle.title")}</h2>
        <span className="muted">{t("settle.sum", { total: moneyIn(total, currency), left: moneyIn(minus(parsed(amount) ?? "0", total), currency) })}</span>
        <Button size="small" disabled={parsed(amount) === null} onClick={() => { change({ settlements: spread(parsed(amount) ?? "0", items) }); }}>{t("settle.spread")}</Button>
      </header>
      {fields.has("settlements") && <p role="alert" className="document-fault">{fields.get("settlements")}</p>}
      {open.error !== null && <ProblemNotice error={open.error} />}
      <table className="goods-table">
        <thead><tr><th>{shared("field.number")}</th><th>{shared("field.kind")}</th><th>{shared("field.businessDate")}</th><th className="num">{t("settle.remaining")}</th><th className="num">{t("settle.amount")}</th></tr></thead>
        <tbody>
          {items.map((one) => {
            const at = sheet.settlements.findIndex((each) => each.document_id === one.document_id);
            const told = fields.get(`settlements/${String(at)}/amount`) ?? fields.get(`settlements/${String(at)}/document_id`);
            return (
              <tr key={one.id}>
                <td><Link to={`/documents/${one.document_id}`} target="_blank" className="mono">{one.document_number}</Link></td>
                <td>{shared(`kind.${one.kind}`)}</td><td className="mono">{one.business_date}</td><td className="num">{moneyIn(one.remaining, currency)}</td>
                <td className="num"><input className="amount-input num" inputMode="decimal" aria-label={t("settle.of", { number: one.document_number })} aria-invalid={told !== undefined || undefined} title={told} value={settled.get(one.document_id) ?? ""} onChange={(event) => { set(one.document_id, event.target.value); }} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {open.isSuccess && items.length === 0 && <p className="muted content-hint">{t("settle.none")}</p>}
    </section>
  );
}

/** Those of one currency, with what remains of them in it. */
export function inCurrency<Item extends Pick<OpenItem, "remaining" | "currency" | "foreign_remaining">>(items: readonly Item[], currency: string | null): readonly Item[] {
  const fitting = items.filter((one) => (one.currency ?? null) === currency);
  return currency === null ? fitting : fitting.map((one) => ({ ...one, remaining: one.foreign_remaining ?? "0" }));
}

/** As far as the amount goes, the oldest first. */
export function spread(amount: string, items: readonly Pick<OpenItem, "document_id" | "remaining">[]): readonly Settled[] {
  let left = amount;
  return items.flatMap(({ document_id, remaining }) => {
    if (compared(left, "0") <= 0) return [];
    const part = compared(left, remaining) < 0 ? left : remaining;
    left = minus(left, part);
    return [{ document_id, amount: plain(part) }];
  });
}
