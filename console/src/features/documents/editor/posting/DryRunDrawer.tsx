import { Button, Drawer } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { DryRun } from "@/api/shapes/story";
import { compared, minus, sum } from "@/format/decimal";
import { money } from "@/format/numbers";
import { useDryRun } from "@/parts/audit/commands";
import { DryRunView } from "@/parts/audit/DryRunView";
import { baseTotalOf, totalOf } from "@/parts/linegrid/amounts";
import { entered } from "@/parts/linegrid/editLines";
import { KIND_FORMS } from "../../kinds";
import type { Sheet } from "../../sheet";
import type { Kept } from "../editorState";
import { Held, heldOf } from "./Held";
import { useRate } from "../header/useRate";

interface DrawerProps {
  readonly kept: Kept;
  readonly sheet: Sheet;
  readonly busy: boolean;
  readonly submitted: () => Promise<Kept>;
  readonly took: (document: DocumentAnswer) => void;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** What the audit would do in every book, before it is done: Enter does it. What looks like a return is decided here. */
export function DryRunDrawer({ kept, sheet, busy, submitted, took, confirm, close }: DrawerProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const button = useRef<HTMLButtonElement | null>(null);
  const tried = useDryRun(kept, "audit");
  const held = heldOf(tried.error);
  const allowed = tried.isSuccess && tried.data.refusal === null;
  useEffect(() => {
    if (allowed) button.current?.focus();
  }, [allowed]);
  const confirmed = (document: DocumentAnswer) => {
    took(document);
    void tried.refetch();
  };
  return (
    <Drawer
      open
      size={held === null ? 480 : 760}
      title={t("dryRun.title", { number: kept.number })}
      onClose={close}
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{t("dryRun.back")}</Button>
          <Button ref={button} type="primary" loading={busy} disabled={!allowed} onClick={confirm}>{t("dryRun.confirm")}</Button>
        </div>
      }
    >
      {held !== null && <Held problem={held} kept={kept} submitted={submitted} confirmed={confirmed} />}
      {allowed && tried.data && <Margin sheet={sheet} movements={tried.data.movements} />}
      {held === null && <DryRunView products={productsOf(sheet)} dryRun={tried} />}
      {allowed && <p className="muted">{shared("do.audit")}: Enter</p>}
    </Drawer>
  );
}

function productsOf({ lines }: Sheet) {
  return new Map(lines.flatMap(({ product }) => (product === null ? [] : [[product.id, product] as const])));
}

/** In the books; null: the rate is not known here. */
function useRevenue(sheet: Sheet): string | null {
  const lines = entered(sheet.lines);
  const { rate } = useRate(sheet);
  if (sheet.header.currency === null) return totalOf(lines, true).net;
  return rate === null ? null : baseTotalOf(lines, true, rate).net;
}

/** Of a sale: revenue, what the goods cost, and what is left. */
function Margin({ sheet, movements }: { readonly sheet: Sheet; readonly movements: DryRun["movements"] }) {
  const { t } = useTranslation("audit");
  const net = useRevenue(sheet);
  if (KIND_FORMS[sheet.kind].side !== "sales" || movements.length === 0 || net === null) return null;
  const cost = sum(movements.map((one) => minus("0", one.cost)));
  const left = minus(net, cost);
  const share = compared(net, "0") > 0 ? ((Number(left) / Number(net)) * 100).toFixed(1) : null;
  return (
    <dl className="document-totals margin">
      <div><dt>{t("margin.revenue")}</dt><dd>{money(net)}</dd></div>
      <div><dt>{t("margin.cost")}</dt><dd>{money(cost)}</dd></div>
      <div className="document-total" data-loss={left.startsWith("-") || undefined}><dt>{t("margin.margin")}</dt><dd>{money(left)}{share === null ? "" : ` (${share} %)`}</dd></div>
    </dl>
  );
}
