import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { dateTime } from "@/format/dates";
import { count } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { RecomputeForm } from "./parts/RecomputeForm";
import { TagOf } from "./parts/TagOf";
import { RECOMPUTE_STATES, type Recompute, toneOfRecompute } from "./recomputeShapes";

/** Dry runs of cost, oldest to newest as asked; each may be posted once. */
export function RecomputesPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const [starting, setStarting] = useState(false);
  return (
    <>
      <ListPage<Recompute>
        title={t("recompute.title")}
        service="inventory"
        path="/recomputes"
        name="recomputes"
        actions={may("stock.recompute") && <Button type="primary" onClick={() => { setStarting(true); }}>{t("recompute.new")}</Button>}
        fields={[
          { name: "state", label: shared("field.state"), as: "choices", choices: RECOMPUTE_STATES.map((state) => ({ value: state, label: t(`recompute.state.${state}`) })) },
          { name: "created_at", label: t("recompute.startedAt"), as: "instants" },
        ]}
        columns={[
          { key: "period", title: t("recompute.period"), render: (row) => <Link className="mono" to={`/stock/recomputes/${row.id}`}>{row.from ?? t("recompute.beginning")} – {row.to}</Link> },
          { key: "state", title: shared("field.state"), render: (row) => <TagOf tone={toneOfRecompute(row.state)}>{t(`recompute.state.${row.state}`)}</TagOf> },
          { key: "products", title: t("recompute.products"), number: true, render: (row) => `${count(row.products_done)} / ${count(row.products_total)}` },
          { key: "movements", title: t("recompute.movements"), number: true, render: (row) => count(row.movements_done) },
          { key: "by", title: t("recompute.by"), render: (row) => row.person_name },
          { key: "created_at", title: t("recompute.startedAt"), render: (row) => <span className="mono muted">{dateTime(row.created_at)}</span> },
          { key: "proposed_at", title: t("recompute.adjusted"), render: (row) => <span className="mono muted">{dateTime(row.proposed_at)}</span> },
        ]}
        open={(row) => void navigate(`/stock/recomputes/${row.id}`)}
        empty={
          <EmptyState title={t("recompute.empty")}>
            <p>{t("recompute.begin")}</p>
          </EmptyState>
        }
      />
      {starting && <RecomputeForm close={() => { setStarting(false); }} />}
    </>
  );
}
