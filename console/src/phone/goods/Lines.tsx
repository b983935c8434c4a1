import { useTranslation } from "react-i18next";
import { compared } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { nameOf } from "../meanings";
import { ClashChoice } from "./ClashNotice";
import { type GoodsDraft, left, type Line, picked, type SourceLine } from "./draft";
import type { Edit } from "./useGoods";
import "../words";

interface LinesProps {
  readonly draft: GoodsDraft;
  /** What the service said of a line, by its key. */
  readonly told: ReadonlyMap<string, string>;
  readonly edit: Edit | null;
  readonly openSource: (line: SourceLine) => void;
  readonly openLine: (line: Line) => void;
}

/** What was picked, to be corrected by a tap; and what is still open of the source. */
export function Lines({ draft, told, edit, openSource, openLine }: LinesProps) {
  const { t, i18n } = useTranslation("phone");
  const clashes = draft.opened?.clashes ?? [];
  const heading = t(draft.opened === undefined ? "goods.picked" : "goods.lines");
  return (
    <>
      {draft.lines.length > 0 && (
        <section className="phone-section">
          <h2>{heading}</h2>
          <ul className="phone-list" aria-label={heading}>
            {draft.lines.map((line) => (
              <li key={line.key}>
                <button type="button" className="phone-row" onClick={() => { openLine(line); }}>
                  <span className="phone-row-main">
                    <strong>{nameOf(line.product, i18n.language)}</strong>
                    <span className="muted mono">{[line.product.code, line.batch?.number, ...line.serials].filter(Boolean).join(" · ")}</span>
                    {told.has(line.key) && <span className="phone-error" role="alert">{told.get(line.key)}</span>}
                  </span>
                  <span className="num">
                    {quantity(line.quantity)} <small className="muted">{line.unit}</small>
                  </span>
                </button>
                {edit !== null && clashes.filter((one) => one.key === line.key).map((clash) => <ClashChoice key={clash.key} clash={clash} edit={edit} />)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.source.lines.length > 0 && (
        <section className="phone-section">
          <h2>{t("goods.expected")}</h2>
          <ul className="phone-list" aria-label={t("goods.expected")}>
            {draft.source.lines.map((line) => (
              <li key={line.lineId}>
                <button type="button" className="phone-row" onClick={() => { openSource(line); }}>
                  <span className="phone-row-main">
                    <strong>{line.name}</strong>
                    <span className="muted mono">{[line.code, line.batch, ...line.serials].filter(Boolean).join(" · ")}</span>
                    {compared(left(draft, line), "0") < 0 && <span className="phone-warn">{t("goods.over")}</span>}
                  </span>
                  <span className="num">
                    {quantity(picked(draft, line.lineId))} / {quantity(line.open)} <small className="muted">{line.unit}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.lines.length + draft.source.lines.length === 0 && <p className="phone-hint">{t("goods.begin")}</p>}
    </>
  );
}
