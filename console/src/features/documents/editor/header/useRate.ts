import { compared, parsed } from "@/format/decimal";
import { useRateAt } from "@/parts/exchangeRates";
import { KIND_FORMS } from "../../kinds";
import type { Sheet } from "../../sheet";

export interface Rate {
  /** Book currency for one foreign unit; null: none is known, or the document is in the book currency. */
  readonly rate: string | null;
  /** Where it comes from. `typed`: a person's own; `table`: that of the business date; `origin`: that of what it goes back on. */
  readonly from: "typed" | "table" | "origin" | "missing" | "unknown" | null;
  /** What the table says for the day, and since when it holds. */
  readonly table: { readonly rate: string; readonly since: string } | null;
}

const NONE: Rate = { rate: null, from: null, table: null };

/** At which rate the document is reckoned: the typed one wins over that of its date. */
export function useRate({ kind, header }: Pick<Sheet, "kind" | "header">): Rate {
  const { currency, exchange_rate, business_date } = header;
  const of = KIND_FORMS[kind].currency;
  const asked = useRateAt(of === "own" ? currency : null, business_date);
  if (currency === null || of === "no") return NONE;
  const typed = goodRate(exchange_rate);
  if (of === "origin") return { rate: typed, from: "origin", table: null };
  const { rate = null, valid_from = null } = asked.data ?? {};
  return rateOf(typed, exchange_rate, rate === null || valid_from === null ? null : { rate, since: valid_from }, asked.isSuccess);
}

/** `answered`: the table was asked and has said. */
export function rateOf(typed: string | null, text: string, table: Rate["table"], answered: boolean): Rate {
  if (text.trim() !== "") return { rate: typed, from: "typed", table };
  if (table !== null) return { rate: table.rate, from: "table", table };
  return { rate: null, from: answered ? "missing" : "unknown", table: null };
}

/** What can be reckoned with; what is wrong with another, the service says. */
export function goodRate(text: string): string | null {
  const rate = parsed(text);
  return rate !== null && compared(rate, "0") > 0 ? rate : null;
}
