/** What arrives of a transfer and what was lost on the way, line by line. */
import { compared, parsed, sum } from "@/format/decimal";

export interface TypedArrival {
  readonly arrived: string;
  readonly lost: string;
}

export type ArrivalFault = "not_a_number" | "too_much" | null;

export function faultOfArrival({ arrived, lost }: TypedArrival, open: string): ArrivalFault {
  const numbers = [arrived, lost].map((text) => (text.trim() === "" ? "0" : parsed(text)));
  if (numbers.some((one) => one === null || compared(one, "0") < 0)) return "not_a_number";
  return compared(sum(numbers as string[]), open) > 0 ? "too_much" : null;
}

export interface ArrivalLine {
  readonly origin_line_id: string;
  readonly quantity: string;
  readonly lost: string;
}

/** Lines of which something arrived or was lost. */
export function arrivalLines(typed: Readonly<Record<string, TypedArrival>>): readonly ArrivalLine[] {
  return Object.entries(typed).flatMap(([id, one]) => {
    const quantity = parsed(one.arrived) ?? "0";
    const lost = parsed(one.lost) ?? "0";
    return compared(sum([quantity, lost]), "0") <= 0 ? [] : [{ origin_line_id: id, quantity, lost }];
  });
}
