import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { type DocumentRow, KINDS, STATES } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { money } from "@/format/numbers";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar, type QueryField } from "@/parts/QueryBar";
import { StateTag } from "@/parts/StateTag";

export function DocumentsPage() {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const [filters, change] = useFilters();
  const list = useList<DocumentRow>("documents", "/documents", "documents", filters);
  const fields: readonly QueryField[] = [
    { name: "number", label: shared("field.number"), as: "text" },
    { name: "kind", label: shared("field.kind"), as: "choices", choices: KINDS.map((kind) => ({ value: kind, label: shared(`kind.${kind}`) })) },
    { name: "state", label: shared("field.state"), as: "choices", choices: STATES.map((state) => ({ value: state, label: shared(`state.${state}`) })) },
    { name: "business_date", label: shared("field.businessDate"), as: "dates" },
    { name: "stuck", label: t("stuckOnly"), as: "yes" },
  ];
  const columns: readonly TableColumn<DocumentRow>[] = [
    { key: "number", title: shared("field.number"), sort: "number", render: (row) => <Link to={`/documents/${row.id}`} className="mono">{row.number}</Link> },
    { key: "kind", title: shared("field.kind"), render: (row) => shared(`kind.${row.kind}`) },
    { key: "state", title: shared("field.state"), render: (row) => <StateTag state={row.state} stuck={row.stuck} /> },
    { key: "date", title: shared("field.businessDate"), sort: "business_date", render: (row) => <span className="mono">{row.business_date}</span> },
    { key: "partner", title: shared("field.partner"), render: (row) => row.partner_name },
    { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_code },
    { key: "gross", title: shared("field.gross"), number: true, render: (row) => money(row.gross) },
    { key: "createdBy", title: shared("field.createdBy"), render: (row) => row.created_by_name },
    { key: "changedAt", title: shared("field.changedAt"), render: (row) => <span className="mono muted">{dateTime(row.changed_at)}</span> },
  ];
  return (
    <div className="page">
      <PageHeader title={t("title")} />
      <QueryBar service="documents" path="/documents" name="documents" fields={fields} filters={filters} change={change} />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        label={t("title")}
        open={(row) => void navigate(`/documents/${row.id}`)}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        empty={<EmptyState title={shared("list.empty")} />}
      />
    </div>
  );
}
