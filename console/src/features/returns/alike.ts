/** One return is of one kind of document, one partner, one warehouse and one currency. */
import { type Basket, backLines } from "./basket";
import type { Source } from "./calls";

/** Whether what comes back of the chosen documents can be one return. */
export function areAlike(sources: readonly Source[], basket: Basket): boolean {
  const [first, ...others] = sources.filter((source) => backLines(source.lines, basket).length > 0).map(({ document }) => document);
  return first === undefined || others.every((one) => one.kind === first.kind && one.partner_id === first.partner_id && one.warehouse_id === first.warehouse_id && (one.currency ?? null) === (first.currency ?? null));
}
