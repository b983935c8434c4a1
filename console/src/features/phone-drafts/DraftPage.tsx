import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { GoodsDraft } from "@/phone/goods/draft";
import { GoodsPage } from "@/phone/goods/GoodsPage";
import { Lines } from "@/phone/goods/Lines";
import { isChangeable } from "@/phone/goods/opened";
import { Outcome } from "@/phone/goods/Outcome";
import { type OpenedGoods, useOpened } from "@/phone/goods/useOpened";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import "./draftWords";

const BACK = "/m/drafts";

/** `/m/drafts/:id`: a saved document again, its lines to be changed. */
export function DraftPage() {
  const { id = "" } = useParams();
  return <Opened key={id} id={id} />;
}

function Opened({ id }: { readonly id: string }) {
  const { t } = useTranslation("phone-drafts");
  const { t: shared } = useTranslation();
  const goods = useOpened(id);
  const { draft, error } = goods;
  if (draft?.opened === undefined) {
    return (
      <PhonePage title={t("title")} back={BACK}>
        {error === null ? <Notice tone="idle" title={t("opening")} /> : <ProblemNotice error={error} retry={goods.again} />}
      </PhonePage>
    );
  }
  const title = shared(`kind.${draft.opened.kind}`);
  if (draft.made === null && !isChangeable(draft.opened.state)) return <Closed title={title} goods={goods} draft={draft} state={draft.opened.state} />;
  return <GoodsPage title={title} goods={goods} draft={draft} back={BACK} />;
}

interface ClosedProps {
  readonly title: string;
  readonly goods: OpenedGoods;
  readonly draft: GoodsDraft;
  readonly state: string;
}

/** Beyond a draft it stands as it is; what only waits for its audit can be taken back. */
function Closed({ title, goods, draft, state }: ClosedProps) {
  const { t } = useTranslation("phone-drafts");
  const lost = goods.edit?.changed ?? false;
  return (
    <PhonePage title={title} back={BACK} actions={<Actions goods={goods} waits={state === "submitted"} lost={lost} />}>
      <Outcome id={draft.opened?.id ?? ""} />
      {lost && <Notice tone="warn" title={t("late")} />}
      {goods.error !== null && <ProblemNotice error={goods.error} />}
      <div inert><Lines draft={{ ...draft, source: { ...draft.source, lines: [] } }} told={new Map()} edit={null} openSource={nothing} openLine={nothing} /></div>
    </PhonePage>
  );
}

function Actions({ goods, waits, lost }: { readonly goods: OpenedGoods; readonly waits: boolean; readonly lost: boolean }) {
  const { t } = useTranslation("phone-drafts");
  const { t: phone } = useTranslation("phone");
  if (!waits && !lost) return null;
  return (
    <>
      {lost && <button type="button" className="phone-button" data-tone="refused" onClick={goods.discard}>{phone("draft.discardChanges")}</button>}
      {waits && <button type="button" className="phone-main-button" disabled={goods.busy} onClick={goods.withdraw}>{t("takeBack")}</button>}
    </>
  );
}

function nothing(): void {
  // what stands is not touched
}
