import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { dateTime } from "@/format/dates";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { TakeForm } from "./parts/TakeForm";
import type { SnapshotRow } from "./shapes";

/** Snapshots of stock that were taken, newest first. */
export function SnapshotsPage() {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const [taking, setTaking] = useState(false);
  const take = may("stock.count") && <Button type="primary" onClick={() => { setTaking(true); }}>{t("take")}</Button>;
  return (
    <>
      <ListPage<SnapshotRow>
        title={t("title")}
        service="inventory"
        path="/snapshot-groups"
        name="snapshot-groups"
        actions={take}
        fields={[
          { name: "name", label: shared("field.name"), as: "text" },
          { name: "taken_at", label: t("takenAt"), as: "instants" },
          { name: "taken_by_name", label: t("takenBy"), as: "text" },
        ]}
        columns={[
          { key: "name", title: shared("field.name"), render: (row) => <Link to={`/snapshots/${row.id}`}>{row.name}</Link> },
          { key: "taken_at", title: t("takenAt"), render: (row) => <span className="mono">{dateTime(row.taken_at)}</span> },
          { key: "by", title: t("takenBy"), render: (row) => row.taken_by_name },
          { key: "compare", title: "", render: (row) => <Link to={`/snapshots/${row.id}/compare`}>{t("compare")}</Link> },
        ]}
        open={(row) => void navigate(`/snapshots/${row.id}`)}
        empty={
          <EmptyState title={t("empty")}>
            <p>{t("begin")}</p>
          </EmptyState>
        }
      />
      {taking && <TakeForm close={() => { setTaking(false); }} />}
    </>
  );
}
