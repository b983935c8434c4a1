import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "@tanstack/react-query";
import { useMay } from "@/access/me";
import { call } from "@/api/call";
import type { DocumentAnswer, DocumentRow } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { ArrivalDialog } from "@/parts/arrival/ArrivalDialog";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { StateTag } from "@/parts/StateTag";
import "./orders.css";

const ON_THE_WAY = { kind: "transfer", to_arrive: "true" };

/** Transfers on the way: what has left its warehouse and not all arrived, each to be received whole or in part. */
export function TransfersPage() {
  const { t } = useTranslation("orders");
  const { t: shared } = useTranslation();
  const may = useMay()("document.edit");
  const [filters, change] = useFilters(ON_THE_WAY);
  const [receiving, setReceiving] = useState<string | null>(null);
  const list = useList<DocumentRow>("documents", "/documents", "documents", filters);
  const columns: readonly TableColumn<DocumentRow>[] = [
    { key: "number", title: shared("field.number"), sort: "number", render: (row) => <Link className="mono" to={`/documents/${row.id}`}>{row.number}</Link> },
    { key: "date", title: shared("field.businessDate"), sort: "business_date", render: (row) => <span className="mono">{row.business_date}</span> },
    { key: "from", title: t("from"), render: (row) => row.warehouse_code },
    { key: "to", title: t("to"), render: (row) => row.target_warehouse_code },
    { key: "state", title: shared("field.state"), render: (row) => <StateTag state={row.state} stuck={row.stuck} /> },
    { key: "remark", title: shared("field.remark"), render: (row) => row.remark },
    { key: "changed", title: t("leftAt"), render: (row) => <span className="mono muted">{dateTime(row.changed_at)}</span> },
    { key: "receive", title: "", render: (row) => <Button size="small" type="link" disabled={!may} title={may ? undefined : t("notAllowed")} onClick={() => { setReceiving(row.id); }}>{t("receive")}</Button> },
  ];
  return (
    <div className="page">
      <PageHeader title={t("transfers")}>
        <nav className="order-tabs" aria-label={t("title")}><Link to="/orders">{t("lines")}</Link><Link to="/transfers" aria-current="page">{t("transfers")}</Link></nav>
      </PageHeader>
      <DataTable list={list} columns={columns} rowKey={(row) => row.id} label={t("transfers")} sort={filters.sort} onSort={(sort) => { change({ sort }); }} empty={<EmptyState title={t("noTransfers")} />} />
      {receiving !== null && <Receiving id={receiving} close={() => { setReceiving(null); }} />}
    </div>
  );
}

function Receiving({ id, close }: { readonly id: string; readonly close: () => void }) {
  const document = useQuery({ queryKey: ["document", id], queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) }).data;
  return document === undefined ? null : <ArrivalDialog document={document} close={close} />;
}
