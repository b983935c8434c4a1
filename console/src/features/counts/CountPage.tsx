import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Progress, Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { call } from "@/api/call";
import type { DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { dateTime } from "@/format/dates";
import { count, quantity } from "@/format/numbers";
import { useLive } from "@/live/live";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { StateTag } from "@/parts/StateTag";
import { readSheet } from "./calls";
import { Entries } from "./parts/Entries";
import { Items } from "./parts/Items";
import { SheetActions } from "./parts/SheetActions";
import { SheetTag } from "./parts/SheetTag";
import { scopeWord } from "./scope";
import type { Sheet } from "./shapes";
import "./counts.css";

/** One count while it goes on: how far, who counted what, what differs; then its end. */
export function CountPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("counts");
  const client = useQueryClient();
  const sheet = useQuery({ queryKey: ["count_sheet", id], queryFn: () => readSheet(id) });
  useLive((change) => {
    if (change.kind !== "count_sheet" || change.data.id !== id) return;
    for (const name of ["count-items", "count-entries"]) void client.invalidateQueries({ queryKey: [name, `/count-sheets/${id}/${name.slice(6)}`] });
  });
  const one = sheet.data;
  return (
    <div className="page">
      <PageHeader
        title={one === undefined ? t("title") : t("one", { warehouse: one.warehouse_name ?? one.warehouse_code ?? "" })}
        beside={
          one && (
            <>
              <SheetTag state={one.state} />
              {one.blind && <span className="tag" data-tone="idle">{t("blind")}</span>}
            </>
          )
        }
        actions={one?.state === "open" && <SheetActions sheet={one} />}
      >
        {one && <Far sheet={one} />}
      </PageHeader>
      {sheet.error !== null && <ProblemNotice error={sheet.error} retry={() => void sheet.refetch()} />}
      {one?.state === "closed" && <Made sheet={one} />}
      {one && (
        <Tabs
          items={[
            { key: "items", label: t("items", { count: one.items }), children: <Items sheet={one} /> },
            { key: "entries", label: t("entries"), children: <Entries id={id} /> },
          ]}
        />
      )}
    </div>
  );
}

function Far({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("counts");
  const words = [
    scopeWord(sheet, t),
    t("by", { name: sheet.started_by_name, time: dateTime(sheet.started_at) }),
    ...(sheet.recount_above === null ? [] : [t("recountsAbove", { quantity: quantity(sheet.recount_above) })]),
    ...(sheet.ended_at === null ? [] : [t("endedBy", { name: sheet.ended_by_name ?? "", time: dateTime(sheet.ended_at) })]),
    ...(sheet.remark === null ? [] : [sheet.remark]),
  ];
  return (
    <div className="count-far" aria-live="polite">
      <Progress percent={sheet.items === 0 ? 0 : Math.floor((100 * sheet.counted) / sheet.items)} aria-label={t("progress", { counted: count(sheet.counted), items: count(sheet.items) })} />
      <span>{t("progress", { counted: count(sheet.counted), items: count(sheet.items) })}</span>
      <span className="muted">{words.join(" · ")}</span>
    </div>
  );
}

/** The variance document that the close proposed: it comes a moment after, over the log. */
function Made({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("counts");
  const made = useQuery({
    queryKey: ["documents", "of-count", sheet.id],
    queryFn: () => call<Page<DocumentRow>>("documents", `/documents?proposal_id=${sheet.id}`).then((page) => page.items[0] ?? null),
  });
  if (made.data === undefined) return null;
  if (made.data === null) return <p className="muted">{t("noVariance")}</p>;
  return (
    <p className="count-made surface" data-tour="problem">
      {t("variance")} <Link className="mono" to={`/documents/${made.data.id}`}>{made.data.number}</Link> <StateTag state={made.data.state} />
      <span className="muted">{t("varianceHow")}</span>
    </p>
  );
}
