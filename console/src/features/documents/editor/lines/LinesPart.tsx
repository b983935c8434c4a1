import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { useAvailable } from "@/parts/availableStock";
import { entered } from "@/parts/linegrid/editLines";
import type { GridActs, Messages } from "@/parts/linegrid/grid";
import type { GridLine } from "@/parts/linegrid/line";
import { LineGrid } from "@/parts/linegrid/LineGrid";
import type { GridShape } from "@/parts/linegrid/shape";
import { directionOfNext, KIND_FORMS } from "../../kinds";
import type { Sheet } from "../../sheet";
import type { EditorState } from "../editorState";
import { LineAside } from "./LineAside";
import { LineTools } from "./LineTools";
import { Totals } from "./Totals";

interface LinesProps {
  readonly state: EditorState;
  readonly shape: GridShape;
  readonly acts: GridActs;
  readonly messages: Messages;
  /** The line that one is at. */
  readonly line: GridLine | null;
  readonly disabled: boolean;
}

/** The lines with their tools above, and below them what is known of the one that one is at, and their totals. */
export function LinesPart({ state, shape, acts, messages, line, disabled }: LinesProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const may = useMay();
  const { kind, header, lines } = state.history.present;
  const stock = useAvailable(productIds(lines), header.warehouse_id, may("stock.view") && shape.goods).data ?? NO_STOCK;
  const available = line?.product == null ? undefined : stock.get(line.product.id);
  return (
    <>
      {!shape.made && <LineTools acts={acts} direction={shape.direction} history={state.history} disabled={disabled} />}
      <LineGrid
        lines={lines}
        shape={shape}
        acts={acts}
        messages={messages}
        stock={stock}
        warehouseId={header.warehouse_id}
        label={t("editor.linesOf", { kind: shared(`kind.${kind}`) })}
        currency={header.currency}
        directionOfNext={directionOfNext(kind, entered(lines).length)}
        readOnly={disabled}
      />
      <div className="document-foot">
        <LineAside kind={kind} header={header} line={line} available={available} take={(price) => { if (line !== null) acts.act({ type: "set", key: line.key, change: { price } }); }} />
        <Totals sheet={state.history.present} shape={shape} />
      </div>
    </>
  );
}

export function hasLines({ kind, header }: Sheet): boolean {
  const { content } = KIND_FORMS[kind];
  return content === "lines" || (content === "landed" && header.spread_by === "weight");
}

function productIds(lines: readonly GridLine[]): readonly string[] {
  return lines.flatMap((line) => (line.product === null ? [] : [line.product.id]));
}

const NO_STOCK: ReadonlyMap<string, string> = new Map();
