import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { KINDS } from "@/api/shapes/documents";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import type { QueryField } from "@/parts/QueryBar";
import { movesStock } from "./movesStock";
import { ProductStrip } from "./parts/ProductStrip";
import { useLedgerColumns } from "./parts/useLedgerColumns";
import { useStockFields } from "./parts/useStockFields";
import { type LedgerEntry, MARKS, OPERATIONS } from "./shapes";

/** Every movement with the balance that it left, and what moved nothing, with its mark. */
export function LedgerPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const columns = useLedgerColumns(params.has("batch_id") ? "batch" : undefined);
  const field = useStockFields();
  const fields: readonly QueryField[] = [
    field.product,
    field.warehouse,
    { name: "document_number", label: shared("field.number"), as: "text" },
    field.batch,
    { name: "serial", label: shared("field.serial"), as: "exact" },
    { name: "posted_at", label: t("ledger.postedAt"), as: "instants" },
    { name: "document_kind", label: shared("field.kind"), as: "choices", choices: KINDS.map((kind) => ({ value: kind, label: shared(`kind.${kind}`) })) },
    { name: "operation", label: t("ledger.operation"), as: "choices", choices: OPERATIONS.map((one) => ({ value: one, label: t(`operation.${one}`) })) },
    { name: "mark", label: t("ledger.mark"), as: "choices", choices: MARKS.map((one) => ({ value: one, label: t(`mark.${one}`) })) },
    { name: "voided", label: t("ledger.withVoided"), as: "yes" },
  ];
  return (
    <ListPage<LedgerEntry>
      title={t("ledger.title")}
      service="inventory"
      path="/stock-ledger"
      name="stock-ledger"
      fields={fields}
      columns={columns}
      open={(row) => void navigate(`/documents/${row.document_id}`)}
      oldBy={movesStock}
      note={<ProductStrip />}
      empty={
        <EmptyState title={t("ledger.empty")}>
          <p>{t("ledger.begin")}</p>
        </EmptyState>
      }
    />
  );
}
