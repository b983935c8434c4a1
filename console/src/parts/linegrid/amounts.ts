/** Amounts of lines as the services make them: net = quantity × price, tax = net × rate, each rounded half up once. */
import { parsed, rounded, sum, times } from "@/format/decimal";
import type { GridLine } from "./line";

export interface Amounts {
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
}

const NOTHING: Amounts = { net: "0.00", tax: "0.00", gross: "0.00" };
/** A line is never changed in place, so its amounts are reckoned once. */
const reckoned = new WeakMap<GridLine, Amounts | null>();

/** Null: the line says no quantity or no price yet, or something that is no number. */
export function amountsOf(line: GridLine, taxed: boolean): Amounts | null {
  const known = reckoned.get(line);
  if (known !== undefined) return known;
  const amounts = reckon(line, taxed);
  reckoned.set(line, amounts);
  return amounts;
}

function reckon(line: GridLine, taxed: boolean): Amounts | null {
  const quantity = parsed(line.quantity);
  const price = parsed(line.price);
  const value = parsed(line.value);
  if (price === null || quantity === null) return value === null ? null : { net: rounded(value, 2), tax: "0.00", gross: rounded(value, 2) };
  const net = rounded(times(quantity, price), 2);
  const rate = taxed ? parsed(line.tax) : "0";
  const tax = rounded(times(net, times(rate ?? "0", "0.01")), 2);
  return { net, tax, gross: rounded(sum([net, tax]), 2) };
}

export function totalOf(lines: readonly GridLine[], taxed: boolean): Amounts {
  return summed(lines.map((line) => amountsOf(line, taxed)).filter((one) => one !== null));
}

/** What the lines come to in the books: each amount of each line by itself, half up. `rate`: book currency for one foreign unit. */
export function baseTotalOf(lines: readonly GridLine[], taxed: boolean, rate: string): Amounts {
  return summed(lines.flatMap((line) => {
    const amounts = amountsOf(line, taxed);
    if (amounts === null) return [];
    const [net, tax] = [inBooks(amounts.net, rate), inBooks(amounts.tax, rate)];
    return [{ net, tax, gross: rounded(sum([net, tax]), 2) }];
  }));
}

/** A foreign amount in the book currency. */
export function inBooks(amount: string, rate: string): string {
  return rounded(times(amount, rate), 2);
}

function summed(all: readonly Amounts[]): Amounts {
  if (all.length === 0) return NOTHING;
  const of = (name: keyof Amounts) => rounded(sum(all.map((one) => one[name])), 2);
  return { net: of("net"), tax: of("tax"), gross: of("gross") };
}
