import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { dateTime } from "@/format/dates";
import { useWarehouseChoices } from "@/parts/choices";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { SheetTag } from "./parts/SheetTag";
import { StartForm } from "./parts/StartForm";
import { scopeWord } from "./scope";
import { SHEET_STATES, type SheetRow } from "./shapes";
import "./counts.css";

/** Count sheets, the newest first. */
export function CountsPage() {
  const { t } = useTranslation("counts");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const warehouses = useWarehouseChoices();
  const [starting, setStarting] = useState(false);
  const start = may("stock.count") && <Button type="primary" onClick={() => { setStarting(true); }}>{t("start")}</Button>;
  return (
    <>
      <ListPage<SheetRow>
        title={t("title")}
        service="inventory"
        path="/count-sheets"
        name="count-sheets"
        actions={start}
        fields={[
          { name: "state", label: shared("field.state"), as: "choices", choices: SHEET_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })) },
          { name: "warehouse_id", label: shared("field.warehouse"), as: "choices", choices: warehouses },
          { name: "started_at", label: t("startedAt"), as: "instants" },
          { name: "started_by_name", label: t("startedBy"), as: "text" },
          { name: "blind", label: t("blindOnly"), as: "yes" },
        ]}
        columns={[
          { key: "warehouse", title: shared("field.warehouse"), render: (row) => <Link to={`/counts/${row.id}`}>{row.warehouse_name ?? row.warehouse_code}</Link> },
          { key: "state", title: shared("field.state"), render: (row) => <SheetTag state={row.state} /> },
          { key: "scope", title: t("scope.title"), render: (row) => scopeWord(row, t) },
          { key: "blind", title: t("blind"), render: (row) => (row.blind ? shared("yes") : "") },
          { key: "started_at", title: t("startedAt"), render: (row) => <span className="mono">{dateTime(row.started_at)}</span> },
          { key: "by", title: t("startedBy"), render: (row) => row.started_by_name },
          { key: "ended_at", title: t("endedAt"), render: (row) => <span className="mono muted">{dateTime(row.ended_at)}</span> },
          { key: "remark", title: shared("field.remark"), render: (row) => row.remark },
        ]}
        open={(row) => void navigate(`/counts/${row.id}`)}
        empty={
          <EmptyState title={t("empty")}>
            <p>{t("begin")}</p>
          </EmptyState>
        }
      />
      {starting && <StartForm close={() => { setStarting(false); }} />}
    </>
  );
}
