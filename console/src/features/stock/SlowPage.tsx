import { InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { count } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters } from "@/parts/lists";
import { ListPage } from "@/parts/ListPage";
import { useStockColumns } from "./parts/useStockColumns";
import { useStockFields } from "./parts/useStockFields";
import type { SlowMover } from "./shapes";
import "./stock.css";

/** Goods of which nothing has left for so many days. */
export function SlowPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const [filters, change] = useFilters();
  const column = useStockColumns<SlowMover>();
  const field = useStockFields();
  return (
    <ListPage<SlowMover>
      title={t("slow.title")}
      service="inventory"
      path="/slow-movers"
      name="slow-movers"
      fields={[field.code, field.name, field.warehouse, field.category, { name: "on", label: t("ageing.on"), as: "date" }]}
      note={
        <div className="figures">
          <label>
            {t("slow.days")}{" "}
            <InputNumber min={1} max={3650} precision={0} value={Number(filters.days ?? 90)} onChange={(days) => { change({ days: days === null ? null : String(days) }); }} />
          </label>
          <p className="stock-hint">{t("slow.hint")}</p>
        </div>
      }
      columns={[
        column.code,
        column.name,
        column.warehouse,
        { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
        column.amount("quantity", t("column.onHand")),
        column.unit,
        column.cash("value", t("column.value")),
        { key: "last_issue", title: t("slow.lastIssue"), render: (row) => <span className="mono">{row.last_issue ?? t("slow.never")}</span> },
        { key: "days", title: t("slow.idle"), number: true, render: (row) => (row.days === null ? "" : count(row.days)) },
      ]}
      open={(row) => void navigate(`/stock/products/${row.product_id}`)}
      empty={
        <EmptyState title={t("slow.empty")}>
          <p>{t("slow.begin")}</p>
        </EmptyState>
      }
    />
  );
}
