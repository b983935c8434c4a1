import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { TagOf } from "./parts/TagOf";
import { useStockColumns } from "./parts/useStockColumns";
import { useStockFields } from "./parts/useStockFields";
import type { Piece } from "./shapes";

const pathOf = (row: Piece) => `/stock/serials/${row.product_id}/${encodeURIComponent(row.serial)}`;

/** Where each piece is. */
export function SerialsPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const column = useStockColumns<Piece>();
  const field = useStockFields();
  return (
    <ListPage<Piece>
      title={t("serials.title")}
      service="inventory"
      path="/serials"
      name="serials"
      fields={[{ name: "serial", label: shared("field.serial"), as: "text" }, field.product, field.warehouse, field.batch, { name: "in_stock", label: t("serials.onlyInStock"), as: "yes" }]}
      columns={[
        { key: "serial", title: shared("field.serial"), render: (row) => <Link className="mono" to={pathOf(row)}>{row.serial}</Link> },
        column.code,
        column.name,
        { key: "state", title: t("serials.where"), render: (row) => (row.in_stock ? <TagOf tone="done">{row.warehouse_name ?? row.warehouse_code}</TagOf> : <TagOf tone="idle">{t("serials.out")}</TagOf>) },
        { key: "batch", title: shared("field.batch"), render: (row) => row.batch_id !== null && <Link to={`/stock/batches/${row.batch_id}`}>{row.batch_number}</Link> },
      ]}
      open={(row) => void navigate(pathOf(row))}
      empty={
        <EmptyState title={t("serials.empty")}>
          <p>{t("serials.begin")}</p>
        </EmptyState>
      }
    />
  );
}
