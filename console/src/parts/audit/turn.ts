/** Which delivery lines the goods of an inbound go back to: the latest first, never more than came in or is still out. */
import type { CandidateLine } from "@/api/shapes/candidates";
import { compared, minus, parsed } from "@/format/decimal";

/** `line_id/origin_line_id` → quantity as typed. */
export type Turned = Readonly<Record<string, string>>;

export const keyOf = (lineId: string, originLineId: string) => `${lineId}/${originLineId}`;

export function proposed(lines: readonly CandidateLine[]): Turned {
  return Object.fromEntries(lines.flatMap(proposedLine));
}

function proposedLine(line: CandidateLine): readonly (readonly [string, string])[] {
  let left = line.quantity;
  return line.deliveries.map((delivery) => {
    const taken = compared(left, delivery.returnable) > 0 ? delivery.returnable : left;
    left = minus(left, taken);
    return [keyOf(line.line_id, delivery.origin_line_id), compared(taken, "0") === 0 ? "" : minus(taken, "0")] as const;
  });
}

export interface TurnLine {
  readonly line_id: string;
  readonly origin_line_id: string;
  readonly quantity: string;
}

/** What is asked of the service: every quantity above zero. */
export function turnLines(turned: Turned): readonly TurnLine[] {
  return Object.entries(turned).flatMap(([key, text]) => {
    const [lineId = "", originLineId = ""] = key.split("/");
    const quantity = parsed(text);
    return quantity === null || compared(quantity, "0") <= 0 ? [] : [{ line_id: lineId, origin_line_id: originLineId, quantity }];
  });
}

/** The fault of a typed quantity: no number, or more than that delivery still has out. */
export function faultOf(text: string, returnable: string): "not_a_number" | "too_much" | null {
  if (text.trim() === "") return null;
  const quantity = parsed(text);
  if (quantity === null || compared(quantity, "0") < 0) return "not_a_number";
  return compared(quantity, returnable) > 0 ? "too_much" : null;
}
