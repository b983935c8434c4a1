import { useTranslation } from "react-i18next";
import { ScanField } from "../ScanField";
import type { GoodsDraft } from "./draft";
import type { Goods } from "./useGoods";
import "../words";

interface ActionsProps {
  readonly goods: Goods;
  readonly draft: GoodsDraft;
  readonly scan: (code: string) => void;
  readonly typed: (text: string) => void;
}

/** Scan; then finish, or save what was changed for later. */
export function GoodsActions({ goods, draft, scan, typed }: ActionsProps) {
  const { t } = useTranslation("phone");
  const { t: shared } = useTranslation();
  const { edit, busy } = goods;
  const undecided = (draft.opened?.clashes.length ?? 0) > 0;
  const idle = draft.lines.length === 0 || busy || undecided;
  const finish = (
    <button type="button" className="phone-main-button" disabled={idle} onClick={goods.finish}>
      {t(edit === null ? "goods.finish" : "goods.submit", { count: draft.lines.length })}
    </button>
  );
  return (
    <>
      <ScanField onCode={scan} onText={typed} />
      {edit === null ? finish : (
        <div className="phone-pair">
          <button type="button" className="phone-button" disabled={idle || !edit.changed} onClick={edit.save}>{shared("do.save")}</button>
          {finish}
        </div>
      )}
    </>
  );
}
