import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Progress, Skeleton, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { useFunctionName } from "@/access/useFunctionName";
import { newKey } from "@/api/call";
import { dateTime } from "@/format/dates";
import { count } from "@/format/numbers";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { readRun, readSettings, startPostingRun, switchRealtime } from "./calls";
import { BookCurrency } from "./parts/BookCurrency";
import { TimeZone } from "./parts/TimeZone";
import type { Settings } from "./shapes";
import "./masters.css";

/** Whether stock is real-time, what that means, the run that posts what waits; the currency and the clock of the books. */
export function SettingsPage() {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const settings = useQuery({ queryKey: ["settings"], queryFn: readSettings });
  const [run, setRun] = useState<string | null>(null);
  return (
    <div className="page">
      <PageHeader title={t("settings.title")} />
      {settings.error !== null && <ProblemNotice error={settings.error} retry={() => void settings.refetch()} />}
      {settings.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
      {settings.data && <Realtime settings={settings.data} started={setRun} />}
      {settings.data && <BookCurrency settings={settings.data} />}
      <TimeZone />
      {settings.data && <Waiting settings={settings.data} started={setRun} />}
      {run !== null && <Posting id={run} />}
    </div>
  );
}

type Started = (id: string) => void;

function Realtime({ settings, started }: { readonly settings: Settings; readonly started: Started }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const nameOf = useFunctionName();
  const { modal } = App.useApp();
  const may = useMay();
  const client = useQueryClient();
  const on = settings.realtime_stock;
  const turn = useMutation({
    mutationFn: () => switchRealtime(settings, !on, newKey()),
    onSettled: () => client.invalidateQueries({ queryKey: ["settings"] }),
    onSuccess: (changed) => { if (changed.posting_run_id !== undefined) started(changed.posting_run_id); },
  });
  const word = on ? "off" : "on";
  const ask = () => void modal.confirm({ title: t(`settings.turn.${word}`), content: t(`settings.turnHow.${word}`, { queued: count(settings.queued) }), onOk: () => turn.mutateAsync().catch(() => null) });
  return (
    <section className="settings-card surface">
      <header>
        <Switch id="realtime" checked={on} disabled={!may("settings.edit")} loading={turn.isPending} onChange={ask} />
        <label htmlFor="realtime"><h2>{t("settings.realtime")}</h2></label>
        <span className="tag" data-tone={on ? "done" : "warn"}>{t(on ? "settings.isOn" : "settings.isOff")}</span>
      </header>
      <p>{t(on ? "settings.onMeans" : "settings.offMeans")}</p>
      {!may("settings.edit") && <p className="warn-text">{shared("problem.forbidden.detail", { function: nameOf("settings.edit") })}</p>}
      {settings.since !== null && <p className="muted">{t("settings.changedBy", { name: settings.changed_by_name ?? "", time: dateTime(settings.since) })}</p>}
      <ProblemNotice error={turn.error} />
    </section>
  );
}

function Waiting({ settings, started }: { readonly settings: Settings; readonly started: Started }) {
  const { t } = useTranslation("masters");
  const may = useMay();
  const post = useMutation({ mutationFn: (key: string) => startPostingRun(key), onSuccess: ({ id }) => { started(id); } });
  return (
    <section className="settings-card surface">
      <header>
        <h2>{t("settings.run")}</h2>
        <Link to="/documents?state=queued">{t("settings.queued", { queued: count(settings.queued) })}</Link>
        {may("settings.edit") && <Button disabled={settings.queued === 0} loading={post.isPending} onClick={() => { post.mutate(newKey()); }}>{t("settings.start")}</Button>}
      </header>
      <p className="muted">{t("settings.runHow")}</p>
      <ProblemNotice error={post.error} />
    </section>
  );
}

/** Live: the run is a batch, and its changes come over the stream. */
function Posting({ id }: { readonly id: string }) {
  const { t } = useTranslation("masters");
  const run = useQuery({ queryKey: ["batch", id], queryFn: () => readRun(id) }).data;
  if (run === undefined) return null;
  return (
    <section className="settings-card surface" aria-live="polite">
      <h2>{t("settings.progress")}</h2>
      <Progress percent={run.total === 0 ? 100 : Math.floor((100 * run.taken) / run.total)} {...(run.refused > 0 ? { status: "exception" as const } : {})} aria-label={t("settings.progress")} />
      <p>{t(run.state === "finished" ? "settings.finished" : "settings.running", { done: count(run.done), total: count(run.total), refused: count(run.refused) })}</p>
    </section>
  );
}
