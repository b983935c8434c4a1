import { useTranslation } from "react-i18next";
import { quantity } from "@/format/numbers";
import { Notice } from "../Notice";
import { nameOf } from "../meanings";
import type { Clash, Line, Opened } from "./draft";
import type { Edit } from "./useGoods";
import type { Side } from "./reconcile";
import "../words";

interface NoticeProps {
  readonly opened: Opened;
  readonly edit: Edit;
}

/** Another person saved this document meanwhile: what is taken over already, and what has to be chosen. */
export function ClashNotice({ opened: { clashes, taken }, edit }: NoticeProps) {
  const { t, i18n } = useTranslation("phone");
  if (clashes.length + taken === 0) return null;
  const hidden = clashes.filter((one) => one.mine === null);
  return (
    <Notice tone="warn" title={t("clash.title")}>
      {taken > 0 && <span>{t("clash.taken", { count: taken })}</span>}
      {clashes.length > 0 && <span>{t("clash.both", { count: clashes.length })}</span>}
      {clashes.length > 1 && <Choice choose={(side) => { edit.choose(clashes.map((one) => one.key), side); }} all />}
      {hidden.map((clash) => (
        <div key={clash.key} className="phone-section">
          <strong>{clash.theirs === null ? "" : nameOf(clash.theirs.product, i18n.language)}</strong>
          <ClashChoice clash={clash} edit={edit} />
        </div>
      ))}
    </Notice>
  );
}

/** At its line: what the other person made of it, and which of the two it shall be. */
export function ClashChoice({ clash, edit }: { readonly clash: Clash; readonly edit: Edit }) {
  const { t } = useTranslation("phone");
  const theirs = clash.theirs === null ? t("clash.removed") : t("clash.now", { line: lineText(clash.theirs) });
  return (
    <div className="phone-clash" role="group" aria-label={t("clash.choose")}>
      <span className="phone-warn">{clash.mine === null ? `${t("clash.iRemoved")} ${theirs}` : theirs}</span>
      <Choice choose={(side) => { edit.choose([clash.key], side); }} />
    </div>
  );
}

function Choice({ choose, all = false }: { readonly choose: (side: Side) => void; readonly all?: boolean }) {
  const { t } = useTranslation("phone");
  return (
    <div className="phone-pair">
      <button type="button" className="phone-button" onClick={() => { choose("theirs"); }}>{t(all ? "clash.allTheirs" : "clash.theirs")}</button>
      <button type="button" className="phone-button" onClick={() => { choose("mine"); }}>{t(all ? "clash.allMine" : "clash.mine")}</button>
    </div>
  );
}

function lineText(line: Line): string {
  return [`${quantity(line.quantity)} ${line.unit}`, line.batch?.number, ...line.serials, line.price === null ? null : `× ${line.price}`].filter(Boolean).join(" · ");
}
