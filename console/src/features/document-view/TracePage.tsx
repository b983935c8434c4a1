import { Spin } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useTrace } from "@/parts/trace/calls";
import { LinkedList, TraceList } from "@/parts/trace/TraceList";
import { WhyButton } from "@/parts/WhyButton";
import "./document.css";
import { LiveState } from "@/parts/LiveState";
import { useWide } from "./useWide";

const TraceGraph = lazy(() => import("@/parts/trace/TraceGraph"));

/** The movement trace: drawn where there is room, and always as a list. */
export function TracePage() {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const { id = "" } = useParams();
  const wide = useWide();
  const trace = useTrace(id);
  if (trace.error !== null) return <div className="page"><ProblemNotice error={trace.error} retry={() => void trace.refetch()} /></div>;
  if (trace.data === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  const told = trace.data;
  return (
    <div className="page" data-tour="trace">
      <PageHeader
        title={t("traceOf", { number: told.number })}
        beside={<LiveState state={told.state} since={told.waiting?.since} stuck={told.waiting?.stuck ?? false} />}
        actions={<><WhyButton path={`/documents/${id}/why`} /><Link className="button-link" to={`/documents/${id}`}>{t("openDocument")}</Link></>}
      />
      {wide && (
        <Suspense fallback={<div style={{ height: 190 }} />}>
          <TraceGraph trace={told} />
        </Suspense>
      )}
      {told.notes.length > 0 && <ul className="notes surface">{told.notes.map((note) => <li key={note.code}>{note.text}{note.lines && ` (${note.lines.join("、")})`}</li>)}</ul>}
      <div className="two-columns">
        <div className="surface pad"><TraceList trace={told} /></div>
        <div className="surface pad"><LinkedList trace={told} /></div>
      </div>
    </div>
  );
}
