import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { moneyIn } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { areAlike } from "./alike";
import { backLines, type Basket, booksOf, faultOf, NOTHING, type Typed, worthOf } from "./basket";
import { type Source, useTakeBack } from "./calls";
import { ExchangeCard } from "./parts/ExchangeCard";
import { FindDelivery } from "./parts/FindDelivery";
import { ReturnFoot } from "./parts/ReturnFoot";
import { SourceCard } from "./parts/SourceCard";
import { useExchange } from "./useExchange";
import "./returns.css";

/** Goods come back: find what was delivered, say how much of it, and the draft is made. One return over several deliveries, or an exchange. */
export function NewReturnPage() {
  const { t } = useTranslation("returns");
  const navigate = useNavigate();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const [sources, setSources] = useState<Readonly<Record<string, Source>>>({});
  const [basket, setBasket] = useState<Basket>({});
  const [remark, setRemark] = useState("");
  const takeBack = useTakeBack();
  const [made, setMade] = useState<readonly DocumentAnswer[]>([]);
  const ids = (params.get("from") ?? "").split(",").filter((id) => id !== "");
  const shown = ids.flatMap((id) => sources[id] ?? []);
  const lines = shown.flatMap((source) => source.lines);
  const back = backLines(lines, basket);
  const alike = areAlike(shown, basket);
  const exchange = useExchange(shown, basket, takeBack.error);
  const worth = worthOf(lines, basket);
  const faulty = lines.some((line) => faultOf(line, basket[line.origin_line_id] ?? NOTHING) !== null);
  const show = (next: readonly string[]) => { setParams(next.length === 0 ? {} : { from: next.join(",") }, { replace: true }); };
  const changed = (change: Basket) => { setBasket({ ...basket, ...change }); };
  const drop = (source: Source | undefined, id: string) => {
    show(ids.filter((one) => one !== id));
    changed(Object.fromEntries((source?.lines ?? []).map((line): [string, Typed] => [line.origin_line_id, NOTHING])));
  };
  const make = () => {
    if (!exchange.check()) return;
    const said = remark.trim() === "" ? {} : { remark: remark.trim() };
    takeBack.mutate({ lines: back, ...said, ...exchange.body() }, {
      onSuccess: ({ items }) => {
        const only = items.length === 1 ? items[0] : undefined;
        if (only === undefined) setMade(items);
        else void navigate(`/documents/${only.id}`);
      },
    });
  };
  if (made.length > 0) return <Made made={made} />;
  return (
    <div className="page">
      <PageHeader title={t("title")}><p className="muted">{t("how")}</p></PageHeader>
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
          worth={worth}
          books={booksOf(lines, basket)}
          currency={alike ? (shown.find((source) => backLines(source.lines, basket).length > 0)?.document.currency ?? null) : null}
          busy={takeBack.isPending}
          disabled={back.length === 0 || faulty || !alike || !may("document.edit") || (exchange.on && exchange.lines.length === 0)}
          make={make}
        />
      )}
    </div>
  );
}

function Made({ made }: { readonly made: readonly DocumentAnswer[] }) {
  const { t } = useTranslation("returns");
  const { t: shared } = useTranslation();
  return (
    <div className="page">
      <PageHeader title={t("made", { count: made.length })} />
      <ul className="surface made">
        {made.map((one) => (
          <li key={one.id}><Link className="mono" to={`/documents/${one.id}`}>{one.number}</Link> {shared(`kind.${one.kind}`)} · {one.partner_name} <span className="num">{moneyIn(one.foreign_gross ?? one.gross, one.currency)}</span></li>
        ))}
      </ul>
    </div>
  );
}
