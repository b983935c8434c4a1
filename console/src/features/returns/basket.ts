/** What comes back: lines of several deliveries (or receipts) with quantities as typed, and what is wrong with them. */
import { compared, minus, over, parsed, sum, times } from "@/format/decimal";

/** A line of a delivery or receipt of which something is still returnable. */
export interface ReturnableLine {
  readonly origin_line_id: string;
  readonly line_number: number;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly delivered: string;
  readonly returnable: string;
  /** Of a stock unit. */
  readonly price: string | null;
  /** Like the price in the document's currency. */
  readonly net: string | null;
  readonly tax: string | null;
  /** With tax in the book currency, of a foreign document. */
  readonly books?: string;
  readonly tax_rate: string | null;
  readonly batch_number: string | null;
  readonly serials: readonly string[];
}

export interface Typed {
  readonly quantity: string;
  readonly serials: readonly string[];
}

export type Basket = Readonly<Record<string, Typed>>;
export type Fault = "not_a_number" | "too_much" | null;

export const NOTHING: Typed = { quantity: "", serials: [] };

/** Pieces are counted by their numbers. */
export function quantityOf(line: ReturnableLine, typed: Typed): string | null {
  if (line.serials.length > 0) return String(typed.serials.length);
  return typed.quantity.trim() === "" ? "0" : parsed(typed.quantity);
}

export function faultOf(line: ReturnableLine, typed: Typed): Fault {
  const quantity = quantityOf(line, typed);
  if (quantity === null || compared(quantity, "0") < 0) return "not_a_number";
  return compared(quantity, line.returnable) > 0 ? "too_much" : null;
}

export function everything(lines: readonly ReturnableLine[]): Basket {
  return Object.fromEntries(lines.map((line) => [line.origin_line_id, { quantity: minus(line.returnable, "0"), serials: line.serials }]));
}

export interface BackLine {
  readonly origin_line_id: string;
  readonly quantity: string;
  readonly serials?: readonly string[];
}

/** The body of the call: lines of which something comes back, in the order shown. */
export function backLines(lines: readonly ReturnableLine[], basket: Basket): readonly BackLine[] {
  return lines.flatMap((line) => {
    const typed = basket[line.origin_line_id] ?? NOTHING;
    const quantity = quantityOf(line, typed) ?? "0";
    if (compared(quantity, "0") <= 0) return [];
    return [{ origin_line_id: line.origin_line_id, quantity, ...(typed.serials.length > 0 ? { serials: typed.serials } : {}) }];
  });
}

/** What comes back is worth with tax, by its share of what the line was; the service computes the amounts to the cent. */
export function worthOf(lines: readonly ReturnableLine[], basket: Basket): string {
  return sharesOf(lines, basket, (line) => [line.net, line.tax]);
}

/** What of it the books take back, of foreign documents. */
export function booksOf(lines: readonly ReturnableLine[], basket: Basket): string {
  return sharesOf(lines, basket, (line) => [line.books ?? null]);
}

function sharesOf(lines: readonly ReturnableLine[], basket: Basket, amounts: (line: ReturnableLine) => readonly (string | null)[]): string {
  return sum(["0", ...backLines(lines, basket).flatMap(({ origin_line_id, quantity }) => {
    const line = lines.find((known) => known.origin_line_id === origin_line_id);
    return line === undefined ? [] : amounts(line).map((amount) => over(times(amount ?? "0", quantity), line.delivered, 2) ?? "0");
  })]);
}
