/** A quantity that one batch has not enough of, taken from several. Pure. */
import { compared, minus, parsed, sum, times } from "@/format/decimal";
import type { Product } from "../meanings";
import { inStock, type GoodsDraft, type Line, type PickedBatch } from "./draft";

/** What lies of a batch, in stock units; the first to be taken comes first. */
export interface Lying {
  readonly batch_id: string;
  readonly number: string;
  readonly available: string;
}

/** The line itself where its batch has enough or no other helps; else a line a batch: the chosen one first, what all of them lack stays with it. */
export function overBatches(draft: GoodsDraft, line: Line, lying: readonly Lying[]): readonly Line[] {
  const chosen = line.batch;
  if (chosen === null || line.serials.length > 0 || parsed(line.quantity) === null) return [line];
  const order = [...lying.filter((one) => one.batch_id === chosen.batch_id), ...lying.filter((one) => one.batch_id !== chosen.batch_id)];
  let wanted = line.quantity;
  const parts: Line[] = [];
  for (const batch of order) {
    const taken = least(wanted, inUnit(line, free(draft, line, batch)));
    if (compared(taken, "0") <= 0) continue;
    parts.push({ ...line, key: parts.length === 0 ? line.key : `${line.key} ${batch.batch_id}`, batch: picked(batch), quantity: taken });
    wanted = minus(wanted, taken);
  }
  return parts.length === 0 ? [line] : [withMore(parts[0] as Line, wanted), ...parts.slice(1)];
}

function picked({ batch_id, number }: Lying): PickedBatch {
  return { batch_id, number };
}

function withMore(line: Line, more: string): Line {
  return { ...line, quantity: sum([line.quantity, more]) };
}

/** Less what other lines of the draft take of it. */
function free(draft: GoodsDraft, line: Line, batch: Lying): string {
  const others = draft.lines.filter((one) => one.key !== line.key && one.product.id === line.product.id && one.batch?.batch_id === batch.batch_id);
  return minus(batch.available, sum(["0", ...others.map(inStock)]));
}

/** As many of the line's own units; a box is not opened. */
function inUnit(line: Line, stock: string): string {
  const factor = factorOf(line.product, line.unit);
  if (factor === "1") return stock;
  const whole = String(Math.floor(Number(stock) / Number(factor)));
  return compared(times(whole, factor), stock) > 0 ? minus(whole, "1") : whole;
}

function factorOf(product: Product, unit: string): string {
  return product.units.find((one) => one.unit === unit)?.factor ?? "1";
}

function least(one: string, other: string): string {
  return compared(one, other) <= 0 ? one : other;
}
