import { useQuery } from "@tanstack/react-query";
import { Skeleton, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import { isNegative, sum } from "@/format/decimal";
import { count, money, quantity } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import type { Filters } from "@/parts/lists";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { type Compared, compared } from "../moments";
import type { StockThen } from "../shapes";
import { Figures } from "./Figures";

const PAGES_MAX = 40;

async function allOf(filters: Filters, signal: AbortSignal): Promise<readonly StockThen[]> {
  const rows: StockThen[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const next: Page<StockThen> = await call<Page<StockThen>>("inventory", `/stock-at${query({ limit: 500, ...filters, cursor })}`, { signal });
    rows.push(...next.items);
    cursor = next.next_cursor;
    if (cursor === null) break;
  }
  return rows;
}

const useAll = (filters: Filters) => useQuery({ queryKey: ["stock-at", "all", filters], queryFn: ({ signal }) => allOf(filters, signal) });

/** Two moments side by side, rows with a difference first asked for. Up to 20,000 rows each. */
export function Comparison({ first, second }: { readonly first: Filters; readonly second: Filters }) {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const [before, after] = [useAll(first), useAll(second)];
  const [changed, setChanged] = useState(true);
  if (before.error !== null || after.error !== null) return <ProblemNotice error={before.error ?? after.error} />;
  if (before.data === undefined || after.data === undefined) return <Skeleton active title={false} aria-label={shared("loading")} />;
  const all = compared(before.data, after.data);
  const rows = changed ? all.filter((one) => Number(one.difference) !== 0 || Number(one.valueDifference) !== 0) : all;
  const number = (key: keyof Compared, title: string, shown: (value: string) => string) => ({ key, title, align: "right" as const, className: "num", render: (_: unknown, one: Compared) => shown(one[key] as string) });
  return (
    <>
      <Figures
        figures={[
          { label: t("onHand.rows"), value: count(rows.length) },
          { label: `${t("column.value")} ${t("at.difference")}`, value: signed(sum(all.map((one) => one.valueDifference)), money) },
        ]}
      />
      <label>
        <input type="checkbox" checked={changed} onChange={(event) => { setChanged(event.target.checked); }} /> {t("at.onlyChanged")}
      </label>
      <section className="data-table surface" aria-label={t("at.compareWith")}>
        <Table<Compared>
          size="small"
          rowKey="id"
          dataSource={[...rows]}
          scroll={{ x: "max-content" }}
          locale={{ emptyText: <EmptyState title={t("at.same")} /> }}
          pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { key: "code", title: t("column.code"), render: (_, one) => <Link className="mono" to={`/stock/ledger?product_id=${one.row.product_id}&warehouse_id=${one.row.warehouse_id}`}>{one.row.product_code}</Link> },
            { key: "name", title: t("column.product"), render: (_, one) => one.row.product_name },
            { key: "warehouse", title: shared("field.warehouse"), render: (_, one) => one.row.warehouse_name },
            { key: "batch", title: shared("field.batch"), render: (_, one) => one.row.batch_number },
            number("first", `${t("at.first")} ${t("at.quantity")}`, quantity),
            number("second", `${t("at.second")} ${t("at.quantity")}`, quantity),
            number("difference", t("at.difference"), (value) => signed(value, quantity)),
            number("firstValue", `${t("at.first")} ${t("column.value")}`, money),
            number("secondValue", `${t("at.second")} ${t("column.value")}`, money),
            number("valueDifference", t("at.difference"), (value) => signed(value, money)),
          ]}
        />
      </section>
    </>
  );
}

function signed(value: string, shown: (value: string) => string): string {
  return isNegative(value) || Number(value) === 0 ? shown(value) : `+${shown(value)}`;
}
