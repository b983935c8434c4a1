import { useTranslation } from "react-i18next";
import { useCategoryChoices, useWarehouseChoices } from "@/parts/choices";
import type { QueryField } from "@/parts/QueryBar";

/** Filters that the lists of stock share. */
export function useStockFields() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const warehouses = useWarehouseChoices();
  const categories = useCategoryChoices();
  const product: QueryField = { name: "product_id", label: shared("field.product"), as: "product" };
  const code: QueryField = { name: "product_code", label: t("column.code"), as: "text" };
  const name: QueryField = { name: "product_name", label: t("column.product"), as: "text" };
  const warehouse: QueryField = { name: "warehouse_id", label: shared("field.warehouse"), as: "choices", choices: warehouses };
  const category: QueryField = { name: "category_path_like", label: shared("field.category"), as: "choice", choices: categories };
  const batch: QueryField = { name: "batch_number", label: shared("field.batch"), as: "text" };
  return { product, code, name, warehouse, category, batch };
}
