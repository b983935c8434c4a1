import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { RestoredNotice } from "@/parts/drafts/RestoredNotice";
import { useKeptDraft } from "@/parts/drafts/useKeptDraft";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { areAlike } from "./alike";
import { backLines, type Basket, booksOf, faultOf, NOTHING, type Typed, worthOf } from "./basket";
import { said, type Source, useTakeBack } from "./calls";
import { type Entered, idsIn, begunOf } from "./keptReturn";
import { ExchangeCard } from "./parts/ExchangeCard";
import { FindDelivery } from "./parts/FindDelivery";
import { Made } from "./parts/Made";
import { ReturnFoot } from "./parts/ReturnFoot";
import { SourceCard } from "./parts/SourceCard";
import { useExchange } from "./useExchange";
import "./returns.css";

interface EntryProps {
  readonly begun: Entered;
  /** Under which it is kept in this browser. */
  readonly kept: string;
  /** When what was restored from this browser was typed; null: nothing was. */
  readonly restoredAt: string | null;
  /** What was restored has been thrown away. */
  readonly discard: () => void;
}

/** How much of which deliveries comes back, and what goes out instead. */
export function ReturnEntry({ begun, kept, restoredAt, discard }: EntryProps) {
  const { t } = useTranslation("returns");
  const may = useMay();
  const { ids, show } = useChosen();
  const [sources, setSources] = useState<Readonly<Record<string, Source>>>({});
  const [basket, setBasket] = useState(begun.basket);
  const [remark, setRemark] = useState(begun.remark);
  const [sent, setSent] = useState(begun.sent);
  const takeBack = useTakeBack();
  const [made, setMade] = useState<readonly DocumentAnswer[]>([]);
  useOnly(made);
  const shown = ids.flatMap((id) => sources[id] ?? []);
  const lines = shown.flatMap((source) => source.lines);
  const back = backLines(lines, basket);
  const alike = areAlike(shown, basket);
  const exchange = useExchange(shown, basket, takeBack.error, begun.outward);
  const { outward } = exchange;
  const entered = useMemo(() => ({ ids, basket, remark, outward, sent }), [ids, basket, remark, outward, sent]);
  const throwAway = useKeptDraft(kept, begunOf(entered));
  const changed = (change: Basket) => { setBasket({ ...basket, ...change }); };
  const drop = (source: Source | undefined, id: string) => {
    show(ids.filter((one) => one !== id));
    changed(Object.fromEntries((source?.lines ?? []).map((line): [string, Typed] => [line.origin_line_id, NOTHING])));
  };
  const make = () => {
    if (!exchange.check()) return;
    const next = said({ lines: back, ...remarkIn(remark), ...exchange.body() }, sent);
    setSent(next);
    takeBack.mutate(next, { onSuccess: ({ items }) => void throwAway().then(() => { setMade(items); }) });
  };
  if (made.length > 1) return <Made made={made} />;
  return (
    <div className="page">
      <PageHeader title={t("title")}><p className="muted">{t("how")}</p></PageHeader>
      {restoredAt !== null && <RestoredNotice at={restoredAt} discard={() => void throwAway().then(discard)} />}
      <FindDelivery chosen={ids} choose={(id) => { show([...ids, id]); }} />
      {ids.length === 0 && <section className="surface"><EmptyState title={t("empty")}><p>{t("emptyHow")}</p></EmptyState></section>}
      {ids.map((id) => (
        <SourceCard key={id} id={id} basket={basket} change={changed} known={(source) => { setSources((before) => ({ ...before, [id]: source })); }} remove={() => { drop(sources[id], id); }} error={takeBack.error} offset={back} />
      ))}
      <ExchangeCard exchange={exchange} />
      {!alike && <p role="alert" className="warn-text">{t("mixed")}</p>}
      {takeBack.error !== null && <ProblemNotice error={takeBack.error} />}
      {ids.length > 0 && (
        <ReturnFoot
          remark={remark}
          setRemark={setRemark}
          exchange={exchange}
          count={back.length}
          worth={worthOf(lines, basket)}
          books={booksOf(lines, basket)}
          currency={alike ? currencyOf(shown, basket) : null}
          busy={takeBack.isPending}
          disabled={back.length === 0 || isFaulty(lines, basket) || !alike || !may("document.edit") || exchange.isEmpty}
          make={make}
        />
      )}
    </div>
  );
}

/** The documents that goods come back of stand in the address. */
function useChosen() {
  const [params, setParams] = useSearchParams();
  const from = params.get("from") ?? "";
  const ids = useMemo(() => idsIn(from), [from]);
  const show = (next: readonly string[]) => { setParams(next.length === 0 ? {} : { from: next.join(",") }, { replace: true }); };
  return { ids, show };
}

/** A draft that was made alone is opened. */
function useOnly(made: readonly DocumentAnswer[]): void {
  const navigate = useNavigate();
  const only = made.length === 1 ? made[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) void navigate(`/documents/${only}`);
  }, [only, navigate]);
}

function remarkIn(text: string): { readonly remark?: string } {
  const remark = text.trim();
  return remark === "" ? {} : { remark };
}

function isFaulty(lines: Source["lines"], basket: Basket): boolean {
  return lines.some((line) => faultOf(line, basket[line.origin_line_id] ?? NOTHING) !== null);
}

function currencyOf(sources: readonly Source[], basket: Basket): string | null {
  return sources.find((source) => backLines(source.lines, basket).length > 0)?.document.currency ?? null;
}
