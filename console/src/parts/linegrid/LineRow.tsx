import { memo } from "react";
import { useTranslation } from "react-i18next";
import { money, quantity } from "@/format/numbers";
import { amountsOf } from "./amounts";
import { BatchCell } from "./BatchCell";
import { faultsWhileTyping } from "./checks";
import { DirectionCell, ProductCell, SerialsCell, TextCell, UnitCell } from "./cells";
import type { CellMessage, GridActs } from "./grid";
import { type Cell, type GridLine, isBlank } from "./line";
import { type GridShape, isOpen } from "./shape";

interface RowProps {
  readonly line: GridLine;
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly shape: GridShape;
  readonly acts: GridActs;
  /** What a service or a book said of the line. */
  readonly told: readonly CellMessage[] | undefined;
  readonly available: string | undefined;
  readonly direction: GridLine["direction"];
  readonly warehouseId: string | null;
  readonly open: (dialog: "batch" | "serials", key: string) => void;
  readonly focusNext: (key: string, cell: Cell) => void;
}

export interface CellProps extends RowProps {
  readonly cell: Cell;
  readonly label: string;
  readonly message: string | undefined;
  readonly closed: boolean;
}

export const NUMBERS: ReadonlySet<Cell> = new Set(["quantity", "price", "tax", "value", "weight"]);

/** One line; painted anew only when something of it changed. */
export const LineRow = memo(function LineRow(props: RowProps) {
  const { line, number, cells, shape, told, acts, available } = props;
  const { t } = useTranslation("grid");
  const typed = faultsWhileTyping(line, shape).map((one) => ({ cell: one.cell, text: t(`fault.${one.code}`, one.values) }));
  const messages = [...typed, ...(told ?? [])];
  const amounts = amountsOf(line, shape.taxed);
  return (
    <div role="row" className="line-row" data-line={number} data-marked={told !== undefined || undefined}>
      <span role="rowheader" className="line-number mono">{number}</span>
      {cells.map((cell) => {
        const message = messages.find((one) => one.cell === cell)?.text;
        return (
          <span key={cell} role="cell" className={NUMBERS.has(cell) ? "line-cell number" : "line-cell"} data-wrong={message !== undefined || undefined} title={message}>
            <OneCell {...props} cell={cell} message={message} closed={!isOpen(shape, line, cell)} label={t("cellOf", { cell: t(`cell.${cell}`), number })} />
          </span>
        );
      })}
      {shape.price !== "no" && <span role="cell" className="line-made num">{amounts === null ? "" : money(shape.taxed ? amounts.gross : amounts.net)}</span>}
      {shape.goods && <span role="cell" className="line-made num" data-short={available !== undefined && available.startsWith("-") ? true : undefined}>{available === undefined ? "" : quantity(available)}</span>}
      <span role="cell" className="line-made">
        {!isBlank(line) && <button type="button" className="line-remove" tabIndex={-1} aria-label={t("removeLine", { number })} title={t("removeKeys")} onClick={() => { acts.act({ type: "remove", key: line.key }); }}>×</button>}
      </span>
    </div>
  );
});

function OneCell(props: CellProps) {
  switch (props.cell) {
    case "product":
      return <ProductCell {...props} />;
    case "unit":
      return <UnitCell {...props} />;
    case "direction":
      return <DirectionCell {...props} />;
    case "batch":
      return <BatchCell {...props} />;
    case "serials":
      return <SerialsCell {...props} />;
    default:
      return <TextCell {...props} cell={props.cell} />;
  }
}
