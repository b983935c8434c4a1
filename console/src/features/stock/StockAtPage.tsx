import { Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { price } from "@/format/numbers";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar } from "@/parts/QueryBar";
import { momentOf, queryOf } from "./moments";
import { Comparison } from "./parts/Comparison";
import { MomentFields } from "./parts/MomentFields";
import { useStockColumns } from "./parts/useStockColumns";
import { useStockFields } from "./parts/useStockFields";
import type { StockThen } from "./shapes";
import "./stock.css";

/** Stock as of a business date, as known at an instant; or two such moments side by side. */
export function StockAtPage() {
  const { t } = useTranslation("stock");
  const [filters, change] = useFilters();
  const field = useStockFields();
  const compares = filters._compare === "true";
  const shown = queryOf(filters, momentOf(filters, ""));
  return (
    <div className="page">
      <PageHeader
        title={t("at.title")}
        actions={
          <label>
            <Switch size="small" checked={compares} onChange={(on) => { change({ _compare: on ? "true" : null, _as_of: null, _known_at: null }); }} /> {t("at.compareWith")}
          </label>
        }
      >
        <div className="moments">
          <MomentFields prefix="" title={compares ? t("at.first") : null} filters={filters} change={change} />
          {compares && <MomentFields prefix="_" title={t("at.second")} filters={filters} change={change} />}
        </div>
        <div className="stock-hints">
          <p className="stock-hint">{t("at.explainAsOf")}</p>
          <p className="stock-hint">{t("at.explainKnownAt")}</p>
          <p className="stock-hint">{t("at.explainBoth")}</p>
        </div>
      </PageHeader>
      <QueryBar service="inventory" path="/stock-at" name="stock-at" fields={[field.product, field.warehouse, field.category]} filters={filters} change={change} />
      {compares ? <Comparison first={shown} second={queryOf(filters, momentOf(filters, "_"))} /> : <Then filters={shown} />}
    </div>
  );
}

function Then({ filters }: { readonly filters: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const list = useList<StockThen>("inventory", "/stock-at", "stock-at", filters);
  const column = useStockColumns<StockThen>();
  return (
    <DataTable
      list={list}
      label={t("at.title")}
      rowKey={(row) => row.id}
      columns={[
        column.code,
        column.name,
        column.warehouse,
        { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
        column.amount("quantity", t("at.quantity")),
        column.unit,
        { key: "unit_cost", title: t("column.unitCost"), number: true, render: (row) => price(row.unit_cost) },
        column.cash("value", t("column.value")),
      ]}
      open={(row) => void navigate(`/stock/products/${row.product_id}`)}
      empty={
        <EmptyState title={t("at.empty")}>
          <p>{t("at.begin")}</p>
        </EmptyState>
      }
    />
  );
}
