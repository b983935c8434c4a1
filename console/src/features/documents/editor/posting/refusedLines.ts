/** A book's refusal at the lines that stand in its way, and what to do about them. */
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Shortage } from "@/api/shapes/story";
import type { CellMessage, Messages } from "@/parts/linegrid/grid";
import type { GridLine } from "@/parts/linegrid/line";

type Say = (shortage: Shortage) => string;

export function refusedLines(refusal: DocumentAnswer["refusal"], lines: readonly GridLine[], say: Say, other: string): Messages {
  const messages = new Map<string, readonly CellMessage[]>();
  if (refusal === null) return messages;
  const keys = new Map(lines.flatMap((line) => (line.line_id === null ? [] : [[line.line_id, line.key] as const])));
  for (const shortage of (refusal.shortages ?? []) as readonly Shortage[]) {
    const key = keys.get(shortage.line_id);
    if (key !== undefined) messages.set(key, [{ cell: "quantity", text: say(shortage) }]);
  }
  for (const id of (refusal.line_ids ?? []) as readonly string[]) {
    const key = keys.get(id);
    if (key !== undefined && !messages.has(key)) messages.set(key, [{ cell: "product", text: other }]);
  }
  return messages;
}
