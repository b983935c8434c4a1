/** A moment of the stock: by business date, as known at an instant; and two of them side by side. */
import { minus } from "@/format/decimal";
import type { Filters } from "@/parts/lists";
import type { StockThen } from "./shapes";

export interface Moment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** The moment of the address; the second one's names begin with `_`, so that lists do not send them. */
export function momentOf(filters: Filters, prefix: "" | "_"): Moment {
  return { asOf: filters[`${prefix}as_of`] ?? null, knownAt: filters[`${prefix}known_at`] ?? null };
}

/** What the service is asked for. */
export function queryOf(filters: Filters, moment: Moment): Filters {
  const rest = Object.entries(filters).filter(([name]) => !["as_of", "known_at", "all"].includes(name) && !name.startsWith("_"));
  return {
    ...Object.fromEntries(rest),
    ...(moment.asOf === null ? {} : { as_of: moment.asOf }),
    ...(moment.knownAt === null ? {} : { known_at: moment.knownAt }),
  };
}

export interface Compared {
  readonly id: string;
  readonly row: StockThen;
  readonly first: string;
  readonly second: string;
  readonly difference: string;
  readonly firstValue: string;
  readonly secondValue: string;
  readonly valueDifference: string;
}

/** Both moments by balance; what is in one only was nothing in the other. */
export function compared(first: readonly StockThen[], second: readonly StockThen[]): readonly Compared[] {
  const before = new Map(first.map((row) => [row.id, row]));
  const after = new Map(second.map((row) => [row.id, row]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    const row = other ?? one;
    if (row === undefined) return [];
    const [was, is, wasWorth, isWorth] = [one?.quantity ?? "0", other?.quantity ?? "0", one?.value ?? "0", other?.value ?? "0"];
    return [{ id, row, first: was, second: is, difference: minus(is, was), firstValue: wasWorth, secondValue: isWorth, valueDifference: minus(isWorth, wasWorth) }];
  });
}
