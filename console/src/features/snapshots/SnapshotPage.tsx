import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { dateTime } from "@/format/dates";
import { count, quantity } from "@/format/numbers";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { readSnapshot } from "./calls";
import type { SnapshotItem, SnapshotMovement } from "./shapes";
import "./snapshots.css";

const ALL = {};

/** What lay there at that instant, and how it came to it: the movements of the 7 days before. */
export function SnapshotPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("snapshots");
  const snapshot = useQuery({ queryKey: ["snapshot", id], queryFn: () => readSnapshot(id) });
  const one = snapshot.data;
  return (
    <div className="page">
      <PageHeader title={one?.name ?? t("title")} actions={<Link to={`/snapshots/${id}/compare`}><Button type="primary">{t("compare")}</Button></Link>}>
        {one && <p className="muted">{t("taken", { time: dateTime(one.taken_at), name: one.taken_by_name, items: count(one.items), movements: count(one.movements) })}</p>}
      </PageHeader>
      {snapshot.error !== null && <ProblemNotice error={snapshot.error} retry={() => void snapshot.refetch()} />}
      <div className="snapshot-columns">
        <Items id={id} />
        <Movements id={id} />
      </div>
    </div>
  );
}

function Items({ id }: { readonly id: string }) {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const list = useList<SnapshotItem>("inventory", `/snapshot-groups/${id}/items`, "snapshot-items", ALL);
  return (
    <section className="snapshot-part" data-tour="items">
      <h2>{t("items")}</h2>
      <DataTable
        list={list}
        label={t("items")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noItems")} />}
        open={(row) => void navigate(`/stock/products/${row.product_id}`)}
        columns={[
          { key: "code", title: shared("field.code"), render: (row) => <Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link> },
          { key: "name", title: shared("field.product"), render: (row) => row.product_name },
          { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_code },
          { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
          { key: "quantity", title: t("then"), number: true, render: (row) => quantity(row.quantity) },
          { key: "unit", title: shared("field.unit"), render: (row) => <span className="muted">{row.unit}</span> },
        ]}
      />
    </section>
  );
}

function Movements({ id }: { readonly id: string }) {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const list = useList<SnapshotMovement>("inventory", `/snapshot-groups/${id}/movements`, "snapshot-movements", ALL);
  return (
    <section className="snapshot-part">
      <h2>{t("movements")}</h2>
      <DataTable
        list={list}
        label={t("movements")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noMovements")} />}
        open={(row) => void navigate(`/documents/${row.document_id}`)}
        columns={[
          { key: "posted_at", title: t("postedAt"), render: (row) => <span className="mono muted">{dateTime(row.posted_at)}</span> },
          { key: "document", title: shared("field.number"), render: (row) => <Link className="mono" to={`/documents/${row.document_id}`}>{row.document_number}</Link> },
          { key: "kind", title: shared("field.kind"), render: (row) => shared(`kind.${row.document_kind}`) },
          { key: "code", title: shared("field.code"), render: (row) => <span className="mono">{row.product_code}</span> },
          { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_code },
          { key: "quantity", title: t("moved"), number: true, render: (row) => quantity(row.quantity) },
          { key: "after", title: t("after"), number: true, render: (row) => quantity(row.quantity_after) },
        ]}
      />
    </section>
  );
}
