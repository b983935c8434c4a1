import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { nameOf } from "../meanings";
import { ProblemNotice } from "../Notice";
import { PhonePage } from "../PhonePage";
import { useMade } from "./calls";
import type { GoodsDraft, Made } from "./draft";
import { isChangeable } from "./opened";
import { Outcome } from "./Outcome";
import type { Goods } from "./useGoods";
import "../words";

interface FinishedProps {
  readonly title: string;
  readonly goods: Goods;
  readonly draft: GoodsDraft;
  readonly made: Made;
}

/** What became of it; what is not in the books can be changed. */
export function Finished({ title, goods, draft, made }: FinishedProps) {
  const { i18n } = useTranslation("phone");
  const state = useMade(made.id).data?.state ?? made.state;
  return (
    <PhonePage title={title} back={draft.opened === undefined ? "/m" : "/m/drafts"} actions={<Next goods={goods} draft={draft} />}>
      <Outcome id={made.id} />
      {goods.error !== null && <ProblemNotice error={goods.error} retry={goods.finish} />}
      {isChangeable(state) && <Change goods={goods} id={made.id} />}
      <ul className="phone-list">
        {draft.lines.map((line) => (
          <li key={line.key} className="phone-row">
            <span className="phone-row-main">{nameOf(line.product, i18n.language)}</span>
            <span className="num">{line.quantity} <small className="muted">{line.unit}</small></span>
          </li>
        ))}
      </ul>
    </PhonePage>
  );
}

function Next({ goods, draft }: Pick<FinishedProps, "goods" | "draft">) {
  const { t } = useTranslation("phone");
  if (draft.opened !== undefined) return <Link className="phone-main-button" to="/m/drafts">{t("draft.mine")}</Link>;
  return <button type="button" className="phone-main-button" onClick={goods.discard}>{t("goods.nextOne")}</button>;
}

/** The service has the lines: this device needs them no more. */
function Change({ goods, id }: { readonly goods: Goods; readonly id: string }) {
  const { t } = useTranslation("phone");
  if (goods.edit !== null) return <button type="button" className="phone-button" onClick={goods.discard}>{t("draft.change")}</button>;
  return <Link className="phone-button" to={`/m/drafts/${id}`} onClick={goods.discard}>{t("draft.change")}</Link>;
}
