/** Where a key leads in the grid: pure, so that every key can be tested as a table. */
import type { Lines } from "./editLines";
import type { Cell, GridLine } from "./line";
import { type GridShape, isOpen } from "./shape";

export interface Place {
  readonly key: string;
  readonly cell: Cell;
}

export interface Caret {
  readonly start: number | null;
  readonly end: number | null;
  readonly length: number;
}

export type Pressed = "Enter" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** Enter skips what is right already as it comes: unit, tax, remark. */
const STOPS: ReadonlySet<Cell> = new Set(["product", "quantity", "price", "value", "weight", "batch", "serials"]);

/** The cell that the key leads to; null: the key is the cell's own. */
export function placeAfter(pressed: Pressed, from: Place, lines: Lines, cells: readonly Cell[], shape: GridShape, caret: Caret | null): Place | null {
  const row = lines.findIndex((line) => line.key === from.key);
  if (row < 0) return null;
  switch (pressed) {
    case "Enter":
      return nextStop(row, from.cell, lines, cells, shape);
    case "ArrowUp":
    case "ArrowDown": {
      const line = caret === null ? undefined : lines[row + (pressed === "ArrowUp" ? -1 : 1)];
      return line === undefined ? null : nearest(line, from.cell, cells, shape);
    }
    case "ArrowLeft":
    case "ArrowRight":
      return beside(pressed === "ArrowLeft" ? -1 : 1, row, from.cell, lines, cells, shape, caret);
  }
}

function nextStop(row: number, cell: Cell, lines: Lines, cells: readonly Cell[], shape: GridShape): Place | null {
  const here = lines[row];
  const later = here === undefined ? [] : stopsOf(here, cells, shape).filter((one) => cells.indexOf(one) > cells.indexOf(cell));
  if (here !== undefined && later[0] !== undefined) return { key: here.key, cell: later[0] };
  const below = lines[row + 1];
  const first = below === undefined ? undefined : stopsOf(below, cells, shape)[0];
  return below === undefined || first === undefined ? null : { key: below.key, cell: first };
}

function stopsOf(line: GridLine, cells: readonly Cell[], shape: GridShape): readonly Cell[] {
  return cells.filter((cell) => STOPS.has(cell) && isOpen(shape, line, cell));
}

function nearest(line: GridLine, cell: Cell, cells: readonly Cell[], shape: GridShape): Place | null {
  if (isOpen(shape, line, cell)) return { key: line.key, cell };
  const first = stopsOf(line, cells, shape)[0];
  return first === undefined ? null : { key: line.key, cell: first };
}

/** Only from the edge of the text, so that one can move within it. */
function beside(step: -1 | 1, row: number, cell: Cell, lines: Lines, cells: readonly Cell[], shape: GridShape, caret: Caret | null): Place | null {
  const line = lines[row];
  if (line === undefined || caret === null) return null;
  const whole = caret.start === 0 && caret.end === caret.length;
  const atEdge = step < 0 ? caret.start === 0 && caret.end === 0 : caret.start === caret.length;
  if (!whole && !atEdge) return null;
  const open = cells.filter((one) => one === cell || isOpen(shape, line, one));
  const next = open[open.indexOf(cell) + step];
  return next === undefined ? null : { key: line.key, cell: next };
}
