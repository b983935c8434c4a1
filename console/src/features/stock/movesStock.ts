/** A document that reached or left the stock book: lists of stock are old by it. */
import type { LiveChange } from "@/live/stream";

const MOVED: ReadonlySet<unknown> = new Set(["posted", "vouchered", "unauditing", "voided"]);

export function movesStock(change: LiveChange): boolean {
  return change.kind === "document" && MOVED.has(change.data.state);
}
