import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { compared, minus, parsed, sum } from "@/format/decimal";
import { money } from "@/format/numbers";
import { PartnerPicker } from "@/parts/PartnerPicker";
import type { Entry } from "../../sheet";
import type { ContentProps } from "../Content";

/** Opening balances: of an account by its number, or of a partner; both sides in balance. */
export function Entries({ sheet, fields, change }: ContentProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const { entries } = sheet;
  const set = (key: string, changed: Partial<Entry>) => {
    change({ entries: entries.map((entry) => (entry.key === key ? { ...entry, ...changed } : entry)) }, `entry:${key}:${Object.keys(changed).join()}`);
  };
  const add = () => { change({ entries: [...entries, { key: newKey(), account: "", partner_id: null, partner_role: null, debit: "", credit: "" }] }); };
  const side = (name: "debit" | "credit") => sum(entries.map((entry) => parsed(entry[name]) ?? "0"));
  const differs = compared(side("debit"), side("credit")) !== 0;
  return (
    <section className="surface content-box" aria-label={t("entries.title")}>
      <header className="content-head"><h2>{t("entries.title")}</h2><Button size="small" onClick={add}>{t("entries.add")}</Button></header>
      {fields.has("entries") && <p role="alert" className="document-fault">{fields.get("entries")}</p>}
      <table className="goods-table">
        <thead><tr><th>#</th><th>{t("entries.account")}</th><th>{shared("field.partner")}</th><th className="num">{t("entries.debit")}</th><th className="num">{t("entries.credit")}</th><th aria-label={shared("do.remove")} /></tr></thead>
        <tbody>
          {entries.map((entry, at) => {
            const told = (name: string) => fields.get(`entries/${String(at)}/${name}`);
            const cell = (name: "account" | "debit" | "credit") => (
              <input className={name === "account" ? "amount-input" : "amount-input num"} aria-label={`${t(`entries.${name}`)} ${String(at + 1)}`} aria-invalid={told(name) !== undefined || undefined} title={told(name)} value={entry[name]} onChange={(event) => { set(entry.key, { [name]: event.target.value }); }} />
            );
            return (
              <tr key={entry.key} data-wrong={["account", "partner_id", "partner_role", "debit", "credit"].some((name) => told(name) !== undefined) || undefined}>
                <td className="mono muted">{at + 1}</td>
                <td>{cell("account")}</td>
                <td><PartnerPicker label={`${shared("field.partner")} ${String(at + 1)}`} value={entry.partner_id} width={220} onChange={(partner_id, partner) => { set(entry.key, { partner_id, partner_role: partner?.roles.length === 1 ? (partner.roles[0] ?? null) : entry.partner_role }); }} />
                  {entry.partner_id !== null && (
                    <select aria-label={`${t("entries.role")} ${String(at + 1)}`} className="role-select" value={entry.partner_role ?? ""} onChange={(event) => { set(entry.key, { partner_role: event.target.value === "" ? null : (event.target.value as "customer" | "supplier") }); }}>
                      <option value="" /><option value="customer">{shared("field.customer")}</option><option value="supplier">{shared("field.supplier")}</option>
                    </select>
                  )}
                </td>
                <td className="num">{cell("debit")}</td>
                <td className="num">{cell("credit")}</td>
                <td><button type="button" className="plain-button" onClick={() => { change({ entries: entries.filter((one) => one.key !== entry.key) }); }}>{shared("do.remove")}</button></td>
              </tr>
            );
          })}
        </tbody>
        <tfoot><tr><td /><td colSpan={2}>{differs ? <span className="document-fault">{t("entries.differs", { by: money(minus(side("debit"), side("credit"))) })}</span> : t("entries.balanced")}</td><td className="num">{money(side("debit"))}</td><td className="num">{money(side("credit"))}</td><td /></tr></tfoot>
      </table>
    </section>
  );
}
