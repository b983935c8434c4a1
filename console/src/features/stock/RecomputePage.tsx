import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/access/me";
import { call } from "@/api/call";
import { dateTime } from "@/format/dates";
import { count, money, quantity } from "@/format/numbers";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { postRecompute } from "./calls";
import { DocumentLink } from "./parts/goodsColumns";
import { Section } from "./parts/Section";
import { TagOf } from "./parts/TagOf";
import { useStockColumns } from "./parts/useStockColumns";
import { type Recompute, type RecomputeCost, type RecomputeDifference, toneOfRecompute } from "./recomputeShapes";
import "./stock.css";

/** One dry run: how far it is (live), what differs, which documents would cost otherwise; then its posting. */
export function RecomputePage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("stock");
  const recompute = useQuery({ queryKey: ["recompute", id], queryFn: () => call<Recompute>("inventory", `/recomputes/${id}`) });
  const one = recompute.data;
  return (
    <div className="page">
      <PageHeader
        title={one === undefined ? t("recompute.title") : t("recompute.one", { from: one.from ?? t("recompute.beginning"), to: one.to })}
        beside={one && <TagOf tone={toneOfRecompute(one.state)}>{t(`recompute.state.${one.state}`)}</TagOf>}
        actions={one && <PostButton recompute={one} />}
      />
      {recompute.error !== null && <ProblemNotice error={recompute.error} retry={() => void recompute.refetch()} />}
      {one && <Far recompute={one} />}
      {one?.state === "finished" && <Found id={id} />}
    </div>
  );
}

function Far({ recompute }: { readonly recompute: Recompute }) {
  const { t } = useTranslation("stock");
  const { products_done: done, products_total: total } = recompute;
  const running = recompute.state === "running" || recompute.state === "waiting";
  return (
    <div aria-live="polite">
      {running && <Progress percent={total === 0 ? 0 : Math.floor((100 * done) / total)} aria-label={t("recompute.title")} />}
      <p className="muted">
        {t("recompute.progress", { done: count(done), total: count(total), movements: count(recompute.movements_done) })} · {recompute.person_name} · {dateTime(recompute.created_at)}
        {recompute.proposed_at === null ? ` · ${t("recompute.dryRun")}` : ` · ${t("recompute.alreadyPosted", { time: dateTime(recompute.proposed_at) })}`}
      </p>
    </div>
  );
}

function PostButton({ recompute }: { readonly recompute: Recompute }) {
  const { t } = useTranslation("stock");
  const { modal } = App.useApp();
  const client = useQueryClient();
  const may = useMay();
  const post = useMutation({ mutationFn: () => postRecompute(recompute.id), onSuccess: () => client.invalidateQueries({ queryKey: ["recompute", recompute.id] }) });
  if (post.data !== undefined || recompute.proposed_at !== null) {
    const made = post.data?.proposals.length;
    return (
      <>
        {made !== undefined && <Alert type="success" title={made === 0 ? t("recompute.postedNone") : t("recompute.posted", { count: made })} />}
        <Link to="/documents?kind_in=cost_adjustment"><Button>{t("recompute.seeDocuments")}</Button></Link>
      </>
    );
  }
  if (!may("stock.recompute") || recompute.state !== "finished") return null;
  const ask = () => void modal.confirm({ title: t("recompute.postTitle"), content: t("recompute.postHow"), okText: t("recompute.post"), onOk: () => post.mutateAsync().catch(() => null) });
  return (
    <>
      <ProblemNotice error={post.error} />
      <Button type="primary" loading={post.isPending} onClick={ask}>{t("recompute.post")}</Button>
    </>
  );
}

function Found({ id }: { readonly id: string }) {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const stock = useStockColumns<RecomputeDifference>();
  const cost = useStockColumns<RecomputeCost>();
  return (
    <>
      <Section<RecomputeDifference>
        title={t("recompute.differences")}
        path={`/recomputes/${id}/differences`}
        name="recompute-differences"
        filters={{}}
        empty={t("recompute.noDifferences")}
        columns={[
          stock.code,
          stock.name,
          stock.warehouse,
          { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
          stock.amount("quantity", t("recompute.atEnd")),
          stock.cash("old_value", t("recompute.oldValue")),
          stock.cash("new_value", t("recompute.newValue")),
          { key: "value", title: t("recompute.adjust"), number: true, render: (row) => <strong>{money(row.value)}</strong> },
        ]}
      />
      <Section<RecomputeCost>
        title={t("recompute.later")}
        path={`/recomputes/${id}/costs`}
        name="recompute-costs"
        filters={{}}
        empty={t("recompute.noLater")}
        columns={[
          { key: "document", title: shared("field.number"), render: (row) => <DocumentLink id={row.document_id} number={row.document_number} /> },
          { key: "kind", title: shared("field.kind"), render: (row) => shared(`kind.${row.document_kind}`) },
          { key: "date", title: shared("field.businessDate"), render: (row) => <span className="mono">{row.business_date}</span> },
          cost.code,
          cost.name,
          { key: "quantity", title: t("recompute.moved"), number: true, render: (row) => quantity(row.quantity) },
          cost.cash("old_cost", t("recompute.oldCost")),
          cost.cash("new_cost", t("recompute.newCost")),
        ]}
      />
    </>
  );
}
