import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { sum } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { useStockColumns } from "./parts/useStockColumns";
import { useStockFields } from "./parts/useStockFields";
import { type Aged, BUCKETS } from "./shapes";
import "./stock.css";

const AgeingChart = lazy(() => import("./parts/AgeingChart").then((chart) => ({ default: chart.AgeingChart })));

/** How long goods have lain since their receipt. */
export function AgeingPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const column = useStockColumns<Aged>();
  const field = useStockFields();
  const aged: readonly TableColumn<Aged>[] = BUCKETS.map((bucket) => ({
    key: bucket,
    title: t(`ageing.d${bucket}`),
    number: true,
    render: (row) => Number(row[`quantity_${bucket}`]) !== 0 && <span title={money(row[`value_${bucket}`])}>{quantity(row[`quantity_${bucket}`])}</span>,
  }));
  return (
    <ListPage<Aged>
      title={t("ageing.title")}
      service="inventory"
      path="/ageing"
      name="ageing"
      fields={[field.code, field.name, field.warehouse, field.category, { name: "on", label: t("ageing.on"), as: "date" }]}
      columns={[
        column.code,
        column.name,
        column.warehouse,
        { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
        column.amount("quantity", t("column.onHand")),
        column.unit,
        column.cash("value", t("column.value")),
        ...aged,
      ]}
      open={(row) => void navigate(`/stock/products/${row.product_id}`)}
      summary={(rows, complete) => <Picture rows={rows} complete={complete} />}
      empty={
        <EmptyState title={t("ageing.empty")}>
          <p>{t("ageing.begin")}</p>
        </EmptyState>
      }
    />
  );
}

function Picture({ rows, complete }: { readonly rows: readonly Aged[]; readonly complete: boolean }) {
  const { t } = useTranslation("stock");
  const bars = BUCKETS.map((bucket) => ({ name: t(`ageing.d${bucket}`), value: sum(rows.map((row) => row[`value_${bucket}`])) }));
  return (
    <figure className="surface ageing-figure">
      <figcaption className="muted">
        {t("ageing.picture")} {!complete && `· ${t("onHand.ofShown")}`}
      </figcaption>
      <Suspense fallback={<div className="ageing-chart" />}>
        <AgeingChart bars={bars} label={t("ageing.picture")} />
      </Suspense>
    </figure>
  );
}
