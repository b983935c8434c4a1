import { Button, Skeleton, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { today } from "@/format/dates";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { type Change, useClosedThrough } from "./calls";
import { type Period, type PeriodState, periods } from "./months";
import { ChangeForm } from "./parts/ChangeForm";
import "./periods.css";

interface Asked {
  readonly month: string;
  readonly change: Change;
}

const TONES: Readonly<Record<PeriodState, string>> = { closed: "done", past: "warn", current: "flight" };

/** The months of the books: which are closed, and whose turn it is. */
export function PeriodsPage() {
  const { t } = useTranslation("periods");
  const { t: shared } = useTranslation();
  const mayClose = useMay()("ledger.close");
  const closed = useClosedThrough();
  const [asked, setAsked] = useState<Asked | null>(null);
  const months = closed.data === undefined ? [] : periods(today(), closed.data);
  return (
    <div className="page">
      <PageHeader title={t("title")}>
        <p className="muted period-help">{t("help")}</p>
      </PageHeader>
      {closed.error !== null && <ProblemNotice error={closed.error} retry={() => void closed.refetch()} />}
      {closed.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
      {closed.data !== undefined && <p className="period-through" role="status">{closed.data === null ? t("noneClosed") : t("through", { month: closed.data })}</p>}
      {months.length > 0 && (
        <section className="data-table surface periods" aria-label={t("title")} aria-busy={closed.isFetching}>
          <Table<Period>
            size="small"
            rowKey="month"
            dataSource={[...months]}
            pagination={false}
            columns={[
              { key: "month", title: t("month"), render: (_, one) => <strong className="mono">{one.month}</strong> },
              { key: "state", title: shared("field.state"), render: (_, one) => <span className="tag" data-tone={TONES[one.state]}>{t(`state.${one.state}`)}</span> },
              { key: "act", title: "", align: "right", render: (_, one) => mayClose && <Act period={one} ask={setAsked} /> },
            ]}
          />
        </section>
      )}
      {asked !== null && <ChangeForm {...asked} closedThrough={closed.data ?? null} done={() => { setAsked(null); }} />}
    </div>
  );
}

function Act({ period, ask }: { readonly period: Period; readonly ask: (asked: Asked) => void }) {
  const { t } = useTranslation("periods");
  const { month } = period;
  if (period.canOpen) return <Button size="small" aria-label={t("openMonth", { month })} onClick={() => { ask({ month, change: "open" }); }}>{t("open")}</Button>;
  if (period.state === "closed") return null;
  return <Button size="small" type={period.isNext ? "primary" : "default"} aria-label={t("closeMonth", { month })} onClick={() => { ask({ month, change: "close" }); }}>{t("close")}</Button>;
}
