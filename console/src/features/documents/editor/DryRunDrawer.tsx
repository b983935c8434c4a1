import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Drawer, Spin } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { newKey } from "@/api/call";
import type { DryRun } from "@/api/shapes/story";
import { Problem } from "@/api/problem";
import { compared, minus, sum } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import { totalOf } from "@/parts/linegrid/amounts";
import { entered } from "@/parts/linegrid/editLines";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { KIND_FORMS } from "../kinds";
import type { Sheet } from "../sheet";
import { tryAudit } from "./calls";
import type { Kept } from "./editorState";
import { Held } from "./Held";

interface DrawerProps {
  readonly kept: Kept;
  readonly sheet: Sheet;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** What the audit would do in every book, before it is done: Enter does it. */
export function DryRunDrawer({ kept, sheet, busy, confirm, close }: DrawerProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const button = useRef<HTMLButtonElement | null>(null);
  const tried = useQuery({ queryKey: ["dry-run", kept.id, kept.version, "editor"], gcTime: 0, staleTime: 0, queryFn: () => tryAudit(kept, newKey()) });
  const held = tried.error instanceof Problem && tried.error.code === "disguised_return_suspected" ? tried.error : null;
  const allowed = tried.isSuccess && tried.data.refusal === null;
  useEffect(() => {
    if (allowed) button.current?.focus();
  }, [allowed]);
  return (
    <Drawer
      open
      size={440}
      title={t("dryRun.title", { number: kept.number })}
      onClose={close}
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{t("dryRun.back")}</Button>
          <Button ref={button} type="primary" loading={busy} disabled={!allowed} onClick={confirm}>{t("dryRun.confirm")}</Button>
        </div>
      }
    >
      {tried.isPending && <div><Spin size="small" /> {t("dryRun.asking")}</div>}
      {held !== null && <Held problem={held} kept={kept} />}
      {tried.error !== null && held === null && <ProblemNotice error={tried.error} retry={() => void tried.refetch()} />}
      {tried.data?.refusal != null && (
        <Alert type="error" showIcon title={t("dryRun.refused")} description={<Refusal refusal={tried.data.refusal} />} />
      )}
      {allowed && tried.data && (
        <>
          <Margin sheet={sheet} movements={tried.data.movements} />
          <Movements sheet={sheet} movements={tried.data.movements} />
          <Vouchers vouchers={tried.data.vouchers} />
          {tried.data.later.length > 0 && <p className="warn-text">{t("dryRun.later", { count: tried.data.later.length })}</p>}
          {tried.data.movements.length + tried.data.vouchers.length === 0 && <p className="muted">{t("dryRun.nothing")}</p>}
          <p className="muted">{shared("do.audit")}: Enter</p>
        </>
      )}
    </Drawer>
  );
}

export function Refusal({ refusal }: { readonly refusal: NonNullable<DryRun["refusal"]> }) {
  const { t } = useTranslation("documents");
  return (
    <>
      <p>{refusal.reason_text}</p>
      <ul>{(refusal.shortages ?? []).map((one) => <li key={one.line_id}>{t("short", { code: one.product_code, name: one.product_name, wanted: quantity(one.wanted), available: quantity(one.available) })}</li>)}</ul>
      <p><strong>{refusal.to_do}</strong></p>
      <ul>{(refusal.dependents ?? []).map((one) => <li key={one.document_id}><Link to={`/documents/${one.document_id}`}>{one.number}</Link></li>)}</ul>
    </>
  );
}

/** Of a sale: revenue, what the goods cost, and what is left. */
function Margin({ sheet, movements }: { readonly sheet: Sheet; readonly movements: DryRun["movements"] }) {
  const { t } = useTranslation("documents");
  if (KIND_FORMS[sheet.kind].side !== "sales" || movements.length === 0) return null;
  const { net } = totalOf(entered(sheet.lines), true);
  const cost = sum(movements.map((one) => minus("0", one.cost)));
  const left = minus(net, cost);
  const share = compared(net, "0") > 0 ? ((Number(left) / Number(net)) * 100).toFixed(1) : null;
  return (
    <dl className="document-totals margin">
      <div><dt>{t("dryRun.revenue")}</dt><dd>{money(net)}</dd></div>
      <div><dt>{t("dryRun.cost")}</dt><dd>{money(cost)}</dd></div>
      <div className="document-total" data-loss={left.startsWith("-") || undefined}><dt>{t("dryRun.margin")}</dt><dd>{money(left)}{share === null ? "" : ` (${share} %)`}</dd></div>
    </dl>
  );
}

function Movements({ sheet, movements }: { readonly sheet: Sheet; readonly movements: DryRun["movements"] }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  if (movements.length === 0) return null;
  const products = new Map(sheet.lines.flatMap((line) => (line.product === null ? [] : [[line.product.id, line.product] as const])));
  return (
    <table className="goods-table">
      <caption>{t("dryRun.movements", { count: movements.length })}</caption>
      <thead><tr><th>{shared("field.product")}</th><th className="num">{shared("field.quantity")}</th><th className="num">{shared("field.cost")}</th></tr></thead>
      <tbody>
        {movements.map((one) => (
          <tr key={one.movement_id}><td>{products.get(one.product_id)?.code} {products.get(one.product_id)?.name}</td><td className="num">{quantity(one.quantity)} {products.get(one.product_id)?.unit}</td><td className="num">{money(one.cost)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function Vouchers({ vouchers }: { readonly vouchers: DryRun["vouchers"] }) {
  const { t } = useTranslation("documents");
  return vouchers.map((voucher, at) => (
    <table key={at} className="goods-table">
      <caption>{t("dryRun.voucher", { date: voucher.voucher_date })}</caption>
      <thead><tr><th>{t("dryRun.account")}</th><th className="num">{t("entries.debit")}</th><th className="num">{t("entries.credit")}</th></tr></thead>
      <tbody>
        {gathered(voucher.lines).map((line) => (
          <tr key={line.account + line.role}><td className="mono">{line.account}</td><td className="num">{shown(line.debit)}</td><td className="num">{shown(line.credit)}</td></tr>
        ))}
      </tbody>
    </table>
  ));
}

/** One row an account: a hundred products make no hundred rows. */
function gathered(lines: DryRun["vouchers"][number]["lines"]) {
  const rows = new Map<string, (typeof lines)[number]>();
  for (const line of lines) {
    const before = rows.get(line.account + line.role);
    rows.set(line.account + line.role, before === undefined ? line : { ...line, debit: sum([before.debit, line.debit]), credit: sum([before.credit, line.credit]) });
  }
  return [...rows.values()];
}

function shown(amount: string): string {
  return compared(amount, "0") === 0 ? "" : money(amount);
}
