/** What the grid is told, and what it tells. */
import type { LineAction, Lines } from "./editLines";
import type { Cell, GridLine, GridProduct } from "./line";
import type { GridShape } from "./shape";

/** Something said at a cell: by the grid's own check, by a service, by a book that refused. */
export interface CellMessage {
  readonly cell: Cell;
  readonly text: string;
}

export type Messages = ReadonlyMap<string, readonly CellMessage[]>;

export interface GridActs {
  readonly act: (action: LineAction, mark?: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly picked: (key: string, product: GridProduct, unit: string) => void;
  /** The line that one is at. */
  readonly entered: (line: GridLine) => void;
}

export interface LineGridProps {
  readonly lines: Lines;
  readonly shape: GridShape;
  readonly acts: GridActs;
  readonly messages: Messages;
  /** Available by product, in stock units. */
  readonly stock: ReadonlyMap<string, string>;
  readonly warehouseId: string | null;
  readonly label: string;
  readonly directionOfNext: "in" | "out" | null;
  readonly readOnly: boolean;
  /** Of prices and amounts; null: the book currency. */
  readonly currency?: string | null;
}
