import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { useTransitColumns } from "./parts/goodsColumns";
import { useStockFields } from "./parts/useStockFields";
import type { Transit } from "./shapes";

/** What left one warehouse and has not arrived in the other. */
export function TransitsPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const field = useStockFields();
  return (
    <ListPage<Transit>
      title={t("transits.title")}
      service="inventory"
      path="/transits"
      name="transits"
      fields={[{ name: "document_number", label: shared("field.number"), as: "text" }, field.product, { ...field.warehouse, label: t("transits.to") }, { name: "business_date", label: shared("field.businessDate"), as: "dates" }]}
      columns={useTransitColumns()}
      open={(row) => void navigate(`/documents/${row.document_id}`)}
      empty={
        <EmptyState title={t("transits.empty")}>
          <p>{t("transits.begin")}</p>
        </EmptyState>
      }
    />
  );
}
