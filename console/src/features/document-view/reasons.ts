/** What a refusal says of which line: a shortage, or that the line stands in the way. Source: contracts StockRefused. */
import type { Refusal } from "@/api/shapes/documents";
import type { Shortage } from "@/api/shapes/story";

export type LineReason = { readonly code: "short"; readonly wanted: string; readonly available: string } | { readonly code: "in_the_way" };

export function reasonsByLine(refusal: Refusal | null): ReadonlyMap<string, LineReason> {
  if (refusal === null) return new Map();
  const shortages = (refusal.shortages ?? []) as readonly Shortage[];
  const named = (refusal.line_ids ?? []) as readonly string[];
  return new Map<string, LineReason>([
    ...named.map((id) => [id, { code: "in_the_way" }] as const),
    ...shortages.map((one) => [one.line_id, { code: "short", wanted: one.wanted, available: one.available }] as const),
  ]);
}

/** `/lines/3/quantity` is the fourth line; null: it is of no line. */
export function lineOf(pointer: string): number | null {
  const found = /^\/lines\/(\d+)(\/|$)/.exec(pointer);
  return found === null ? null : Number(found[1]);
}
