import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { useBatchColumns } from "./parts/goodsColumns";
import { useStockFields } from "./parts/useStockFields";
import type { BatchStock } from "./shapes";

/** What lies of each batch; first what expires first. */
export function BatchesPage() {
  const { t } = useTranslation("stock");
  const navigate = useNavigate();
  const field = useStockFields();
  return (
    <ListPage<BatchStock>
      title={t("batches.title")}
      service="inventory"
      path="/batch-stocks"
      name="batch-stocks"
      fields={[field.product, field.batch, field.warehouse, field.category, { name: "expiry_date", label: t("batches.before"), as: "dates" }]}
      columns={useBatchColumns()}
      open={(row) => void navigate(`/stock/batches/${row.batch_id}`)}
      empty={
        <EmptyState title={t("batches.empty")}>
          <p>{t("batches.begin")}</p>
        </EmptyState>
      }
    />
  );
}
