/** A pasted table of counts: product code and quantity, with the warehouse's code and the batch where one needs them. */
import { isNegative, parsed } from "@/format/decimal";
import type { SnapshotItem } from "./shapes";

export type PasteRefusal = "columns" | "number" | "negative" | "unknown" | "ambiguous" | "twice";

export interface PasteError {
  /** Counted from 1, as the person sees the rows. */
  readonly row: number;
  readonly refusal: PasteRefusal;
  readonly text: string;
}

export interface Pasted {
  /** Item id → quantity as typed, made plain. */
  readonly counts: ReadonlyMap<string, string>;
  readonly errors: readonly PasteError[];
}

/** Columns: code, quantity · code, warehouse or batch, quantity · code, warehouse, batch, quantity. A head row is passed over. */
export function pasteCounts(text: string, items: readonly SnapshotItem[]): Pasted {
  const counts = new Map<string, string>();
  const errors: PasteError[] = [];
  const rows = text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.trim()));
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell === "") || isHead(cells, at)) return;
    const found = read(cells, items);
    if (typeof found === "string") errors.push({ row: at + 1, refusal: found, text: cells.join(" ") });
    else if (counts.has(found.id)) errors.push({ row: at + 1, refusal: "twice", text: cells.join(" ") });
    else counts.set(found.id, found.quantity);
  });
  return { counts, errors };
}

function isHead(cells: readonly string[], at: number): boolean {
  return at === 0 && cells.length > 1 && parsed(cells.at(-1) ?? "") === null && !/\d/.test(cells.at(-1) ?? "");
}

function read(cells: readonly string[], items: readonly SnapshotItem[]): PasteRefusal | { readonly id: string; readonly quantity: string } {
  if (cells.length < 2 || cells.length > 4) return "columns";
  const quantity = parsed(cells.at(-1) ?? "");
  if (quantity === null) return "number";
  if (isNegative(quantity)) return "negative";
  const [code = "", ...rest] = cells.slice(0, -1);
  const fitting = items.filter((item) => item.product_code === code && rest.every((word) => word === "" || word === item.warehouse_code || word === item.batch_number));
  const [one] = fitting;
  if (one === undefined) return "unknown";
  return fitting.length > 1 ? "ambiguous" : { id: one.id, quantity };
}
