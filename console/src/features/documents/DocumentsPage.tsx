import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay, useMe } from "@/access/me";
import type { DocumentRow } from "@/api/shapes/documents";
import { batchFilter, type BatchAction } from "@/parts/batches";
import { BulkBar } from "@/parts/BulkBar";
import { ColumnChooser } from "@/parts/ColumnChooser";
import { useColumns } from "@/parts/columns";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar } from "@/parts/QueryBar";
import { USUAL, useDocumentColumns, useRowActions } from "./list/columns";
import { useDocumentFields } from "./list/fields";
import { NewMenu } from "./list/NewMenu";

const EDITORS: readonly BatchAction[] = ["submit", "withdraw", "void"];

/** All documents: filtered, in the columns one wants, acted on one by one or many at once. */
export function DocumentsPage() {
  const { t } = useTranslation("documents");
  const navigate = useNavigate();
  const person = useMe().data?.person.id ?? "";
  const actions = useBulkActions();
  const [filters, change] = useFilters();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const list = useList<DocumentRow>("documents", "/documents", "documents", filters);
  const columns = useDocumentColumns();
  const rowActions = useRowActions();
  const mayEdit = useMay()("document.edit");
  const chosen = useColumns("documents", person, columns.map((column) => column.key), USUAL);
  return (
    <div className="page">
      <PageHeader title={t("title")} actions={<><ColumnChooser columns={columns} state={chosen} /><NewMenu /></>} />
      <QueryBar service="documents" path="/documents" name="documents" fields={useDocumentFields()} filters={filters} change={change} />
      <BulkBar selected={selected} filter={batchFilter(filters)} actions={actions} clear={() => { setSelected([]); }} />
      <DataTable
        list={list}
        columns={[...columns.filter((column) => chosen.chosen.includes(column.key)), ...(mayEdit ? [rowActions] : [])]}
        rowKey={(row) => row.id}
        label={t("title")}
        open={(row) => void navigate(`/documents/${row.id}`)}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        empty={<EmptyState title={t("empty")}><p>{t("emptyHow")}</p></EmptyState>}
        {...(actions.length > 0 ? { selection: { keys: selected, set: setSelected } } : {})}
      />
    </div>
  );
}

/** What the person may do to any kind of document; each document's own rules answer for it. */
function useBulkActions(): readonly BatchAction[] {
  const me = useMe().data;
  const may = useMay();
  const audits = me?.functions.some((code) => code.startsWith("document.audit.")) ?? false;
  return [...(audits ? (["audit"] as const) : []), ...(may("document.edit") ? EDITORS : [])];
}
