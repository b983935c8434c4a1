/** Exchange rates pasted from a sheet: currency, day, rate; a heading is passed over. */
import { CURRENCIES } from "@/format/currencies";
import { compared, parsed } from "@/format/decimal";
import type { WantedRate } from "./calls";
import { rowsOf } from "./pastePrices";

export type RateRefusal = "columns" | "currency" | "book" | "date" | "rate" | "twice";

export interface RateError {
  readonly row: number;
  readonly refusal: RateRefusal;
  readonly text: string;
}

const KNOWN: ReadonlySet<string> = new Set(CURRENCIES);

/** `book`: the book currency, which has no rate. */
export function pasteRates(text: string, book: string): { readonly rates: readonly WantedRate[]; readonly errors: readonly RateError[] } {
  const rates = new Map<string, WantedRate>();
  const errors: RateError[] = [];
  rowsOf(text).forEach((cells, at) => {
    if (cells.every((cell) => cell === "") || (at === 0 && isHeading(cells))) return;
    const read = rateOf(cells, book);
    const id = typeof read === "string" ? "" : `${read.currency} ${read.valid_from}`;
    if (typeof read === "string" || rates.has(id)) errors.push({ row: at + 1, refusal: typeof read === "string" ? read : "twice", text: cells.join(" ") });
    else rates.set(id, read);
  });
  return { rates: [...rates.values()], errors };
}

function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && !cells.some((cell) => /\d/.test(cell));
}

function rateOf(cells: readonly string[], book: string): WantedRate | RateRefusal {
  if (cells.length !== 3) return "columns";
  const [currency = "", day = "", text = ""] = cells.map((cell) => cell.normalize("NFKC"));
  const code = currency.toUpperCase();
  if (code === book) return "book";
  if (!KNOWN.has(code)) return "currency";
  const valid_from = dayOf(day);
  if (valid_from === null) return "date";
  const rate = parsed(text);
  return rate === null || compared(rate, "0") <= 0 ? "rate" : { currency: code, valid_from, rate };
}

/** `2026-11-01`, `2026/11/1`, `2026.11.1`, `2026年11月1日`: as YYYY-MM-DD; null where there is no such day. */
export function dayOf(text: string): string | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
