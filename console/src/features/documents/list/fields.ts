import { useTranslation } from "react-i18next";
import { KINDS, STATES } from "@/api/shapes/documents";
import { useWarehouseChoices } from "@/parts/choices";
import { useCurrencyChoices } from "@/parts/CurrencySelect";
import type { QueryField } from "@/parts/QueryBar";

/** What documents are filtered by. */
export function useDocumentFields(): readonly QueryField[] {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const warehouses = useWarehouseChoices();
  const currencies = useCurrencyChoices();
  return [
    { name: "number", label: shared("field.number"), as: "text" },
    { name: "kind", label: shared("field.kind"), as: "choices", choices: KINDS.map((kind) => ({ value: kind, label: shared(`kind.${kind}`) })) },
    { name: "state", label: shared("field.state"), as: "choices", choices: STATES.map((state) => ({ value: state, label: shared(`state.${state}`) })) },
    { name: "business_date", label: shared("field.businessDate"), as: "dates" },
    { name: "partner_id", label: shared("field.partner"), as: "partner" },
    { name: "warehouse_id", label: shared("field.warehouse"), as: "choices", choices: warehouses },
    { name: "gross", label: shared("field.gross"), as: "amounts" },
    { name: "currency", label: shared("field.currency"), as: "choices", choices: currencies },
    { name: "reference", label: shared("field.reference"), as: "text" },
    { name: "flag", label: shared("field.flag"), as: "text" },
    { name: "unfinished", label: t("unfinishedOnly"), as: "yes" },
    { name: "stuck", label: t("stuckOnly"), as: "yes" },
  ];
}
