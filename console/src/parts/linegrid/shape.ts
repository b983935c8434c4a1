/** Which cells the lines of a kind have, and what a cell must say. */
import type { Cell, GridLine } from "./line";

export type Need = "no" | "optional" | "required";

export interface GridShape {
  readonly quantity: Need;
  readonly price: Need;
  readonly taxed: boolean;
  readonly value: Need;
  readonly weight: boolean;
  /** Lines say in or out; what a new line says. */
  readonly direction: "in" | "out" | null;
  /** Goods move: batches and serial numbers are asked for. */
  readonly goods: boolean;
  /** It may name a batch that nobody has heard of: 'in' lines of counts do too. */
  readonly brings: boolean;
  /** Lines come from another document: no line is added, the product stands. */
  readonly made: boolean;
  /** Prices of lines that are made from others may be changed. */
  readonly priceStands: boolean;
}

const ORDER: readonly Cell[] = ["product", "direction", "quantity", "unit", "price", "tax", "value", "weight", "batch", "serials", "remark"];

/** The columns; batch and serials only where a product on the lines asks for them. */
export function cellsOf(shape: GridShape, lines: readonly GridLine[]): readonly Cell[] {
  return ORDER.filter((cell) => hasCell(shape, lines, cell));
}

function hasCell(shape: GridShape, lines: readonly GridLine[], cell: Cell): boolean {
  switch (cell) {
    case "product":
    case "remark":
      return true;
    case "direction":
      return shape.direction !== null;
    case "quantity":
    case "unit":
      return shape.quantity !== "no";
    case "price":
      return shape.price !== "no";
    case "tax":
      return shape.taxed;
    case "value":
      return shape.value !== "no";
    case "weight":
      return shape.weight;
    case "batch":
      return shape.goods && lines.some((line) => line.product?.batch_tracked);
    case "serials":
      return shape.goods && lines.some((line) => line.product?.serial_tracked);
  }
}

type IsOpen = (line: GridLine, shape: GridShape) => boolean;
const stands = (line: GridLine, shape: GridShape) => line.origin !== null && shape.priceStands;
const OPEN: Readonly<Partial<Record<Cell, IsOpen>>> = {
  product: (line) => line.origin === null,
  unit: (line) => line.origin === null && (line.product?.units.length ?? 0) > 0,
  price: (line, shape) => !stands(line, shape),
  tax: (line, shape) => !stands(line, shape),
  direction: (line) => line.origin === null,
  batch: (line) => line.product?.batch_tracked ?? false,
  serials: (line) => line.product?.serial_tracked ?? false,
};

/** Whether a person can type into this cell of this line. */
export function isOpen(shape: GridShape, line: GridLine, cell: Cell): boolean {
  return OPEN[cell]?.(line, shape) ?? true;
}
