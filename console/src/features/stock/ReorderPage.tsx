import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { quantity } from "@/format/numbers";
import { useCategoryChoices } from "@/parts/choices";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar } from "@/parts/QueryBar";
import { OrderForm } from "./parts/OrderForm";
import { Amount } from "./parts/useStockColumns";
import type { Suggestion } from "./shapes";

/** What to buy: chosen rows become one draft of a purchase order. */
export function ReorderPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const may = useMay();
  const [filters, change] = useFilters();
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [ordering, setOrdering] = useState(false);
  const list = useList<Suggestion>("inventory", "/reorder-suggestions", "reorder-suggestions", filters);
  const chosen = (list.data?.pages.flatMap((page) => page.items) ?? []).filter((one) => keys.includes(one.id));
  const amount = (key: "on_hand" | "reserved" | "available" | "in_transit" | "reorder_point", title: string): TableColumn<Suggestion> => ({ key, title, number: true, render: (row) => <Amount value={row[key]} /> });
  const columns: readonly TableColumn<Suggestion>[] = [
    { key: "product_code", title: t("column.code"), sort: "product_code", render: (row) => <Link className="mono" to={`/stock/products/${row.id}`}>{row.product_code}</Link> },
    { key: "name", title: t("column.product"), render: (row) => row.product_name },
    amount("on_hand", t("column.onHand")),
    amount("reserved", t("column.reserved")),
    amount("available", t("column.available")),
    amount("in_transit", t("column.inTransit")),
    amount("reorder_point", t("reorder.point")),
    { key: "suggested", title: t("reorder.suggested"), number: true, render: (row) => <strong>{quantity(row.suggested)}</strong> },
    { key: "unit", title: shared("field.unit"), render: (row) => <span className="muted">{row.unit}</span> },
  ];
  const fields = [
    { name: "product_code", label: t("column.code"), as: "text" as const },
    { name: "product_name", label: t("column.product"), as: "text" as const },
    { name: "category_path_like", label: shared("field.category"), as: "choice" as const, choices: useCategoryChoices() },
  ];
  return (
    <div className="page">
      <PageHeader
        title={t("reorder.title")}
        beside={keys.length > 0 && <span className="muted">{t("reorder.chosen", { count: keys.length })}</span>}
        actions={
          may("document.edit") && (
            <Button type="primary" disabled={chosen.length === 0} onClick={() => { setOrdering(true); }}>
              {t("reorder.make")}
            </Button>
          )
        }
      />
      <QueryBar service="inventory" path="/reorder-suggestions" name="reorder-suggestions" fields={fields} filters={filters} change={change} />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        label={t("reorder.title")}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        selection={{ keys, set: setKeys }}
        empty={
          <EmptyState title={t("reorder.empty")}>
            <p>{t("reorder.begin")}</p>
          </EmptyState>
        }
      />
      {ordering && <OrderForm suggestions={chosen} close={() => { setOrdering(false); }} />}
    </div>
  );
}
