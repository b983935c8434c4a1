import { Spin } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DryRun } from "@/api/shapes/story";
import { compared, sum } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import "@/parts/voucher/voucherWords";
import "../plain-table.css";
import "./audit.css";
import "./auditWords";
import { ActionProblem, Dependents } from "./ActionProblem";
import type { useDryRun } from "./commands";

const SHOWN = 8;

/** As much of a product as names it. */
export interface Named {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

interface DryRunProps {
  /** The document's products by id. */
  readonly products: ReadonlyMap<string, Named>;
  readonly dryRun: ReturnType<typeof useDryRun>;
}

/** What the books say they would do; nothing is kept. */
export function DryRunView({ products, dryRun }: DryRunProps) {
  const { t } = useTranslation("audit");
  if (dryRun.error !== null) return <ActionProblem error={dryRun.error} />;
  if (dryRun.data === undefined) return <p><Spin size="small" /> {t("dryRun.asking")}</p>;
  const { refusal, movements, vouchers, later } = dryRun.data;
  if (refusal !== null) return <Refused refusal={refusal} />;
  return (
    <section className="dry-run" aria-label={t("dryRun.title")}>
      <Movements products={products} movements={movements} />
      <Vouchers vouchers={vouchers} />
      {later.length > 0 && <p className="warn-text">{t("dryRun.later", { count: later.length })} {later.slice(0, 5).map((one) => <Link key={one.document_id + one.product_id} to={`/documents/${one.document_id}`} className="mono">{one.number} </Link>)}</p>}
      {movements.length === 0 && vouchers.length === 0 && <p className="muted">{t("dryRun.nothing")}</p>}
    </section>
  );
}

function Refused({ refusal }: { readonly refusal: NonNullable<DryRun["refusal"]> }) {
  const { t } = useTranslation("audit");
  return (
    <section className="dry-run-refused" role="alert">
      <strong>{t("dryRun.refused")}</strong>
      <p>{refusal.reason_text}</p>
      <ul>
        {(refusal.shortages ?? []).map((one) => (
          <li key={one.line_id}>{t("short", { code: one.product_code, name: one.product_name, wanted: quantity(one.wanted), available: quantity(one.available) })}</li>
        ))}
      </ul>
      <p className="to-do">{refusal.to_do}</p>
      <Dependents dependents={refusal.dependents ?? []} />
    </section>
  );
}

function Movements({ products, movements }: { readonly products: DryRunProps["products"]; readonly movements: DryRun["movements"] }) {
  const { t } = useTranslation("audit");
  const { t: shared } = useTranslation();
  if (movements.length === 0) return null;
  return (
    <table className="plain-table">
      <caption>{t("dryRun.movements", { count: movements.length })}</caption>
      <thead><tr><th scope="col">{shared("field.product")}</th><th scope="col" className="num">{shared("field.quantity")}</th><th scope="col" className="num">{shared("field.cost")}</th></tr></thead>
      <tbody>
        {movements.slice(0, SHOWN).map((one) => (
          <tr key={one.movement_id}>
            <td>{products.get(one.product_id)?.code} {products.get(one.product_id)?.name}</td>
            <td className="num">{quantity(one.quantity)} {products.get(one.product_id)?.unit}</td>
            <td className="num">{money(one.cost)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><th scope="row">{movements.length > SHOWN ? t("dryRun.more", { count: movements.length - SHOWN }) : t("total")}</th><td /><td className="num">{money(sum(movements.map((one) => one.cost)))}</td></tr></tfoot>
    </table>
  );
}

function Vouchers({ vouchers }: { readonly vouchers: DryRun["vouchers"] }) {
  const { t } = useTranslation("audit");
  const { t: book } = useTranslation("voucher");
  return vouchers.map((voucher, index) => (
    <table className="plain-table" key={index}>
      <caption>{t(voucher.red_letter_of === null ? "dryRun.voucher" : "dryRun.redVoucher", { part: book(`part.${voucher.part}`), date: voucher.voucher_date })}</caption>
      <thead><tr><th scope="col">{book("account")}</th><th scope="col" className="num">{book("debit")}</th><th scope="col" className="num">{book("credit")}</th></tr></thead>
      <tbody>
        {gathered(voucher.lines).map((line) => (
          <tr key={line.account + line.role}>
            <td><span className="mono muted">{line.account}</span> {t(`role.${line.role}`, { defaultValue: "" })}</td>
            <td className="num">{compared(line.debit, "0") === 0 ? "" : money(line.debit)}</td>
            <td className="num">{compared(line.credit, "0") === 0 ? "" : money(line.credit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** One row an account: a hundred products make no hundred rows. */
function gathered(lines: DryRun["vouchers"][number]["lines"]) {
  const rows = new Map<string, (typeof lines)[number]>();
  for (const line of lines) {
    const key = `${line.account} ${line.role}`;
    const before = rows.get(key);
    rows.set(key, before === undefined ? line : { ...line, debit: sum([before.debit, line.debit]), credit: sum([before.credit, line.credit]) });
  }
  return [...rows.values()];
}
