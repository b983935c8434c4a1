/** How numbers look: money with two decimals and thousands, quantities without false zeros. */
import Decimal from "decimal.js-light";

const THOUSANDS = /\B(?=(\d{3})+(?!\d))/g;

function grouped(plain: string): string {
  const [whole = "", rest] = plain.split(".");
  return whole.replaceAll(THOUSANDS, ",") + (rest === undefined ? "" : `.${rest}`);
}

export function money(value: string | null | undefined): string {
  return value === null || value === undefined ? "" : grouped(new Decimal(value).toFixed(2));
}

/** With the letters of its currency; without them it is in the books' own. */
export function moneyIn(value: string | null | undefined, currency: string | null | undefined): string {
  const text = money(value);
  return text === "" || currency === null || currency === undefined ? text : `${currency} ${text}`;
}

export function quantity(value: string | null | undefined): string {
  return value === null || value === undefined ? "" : grouped(new Decimal(value).toFixed());
}

/** A unit price or cost: at least two decimals, at most six. */
export function price(value: string | null | undefined): string {
  if (value === null || value === undefined) return "";
  const exact = new Decimal(value);
  return grouped(exact.toFixed(Math.max(2, Math.min(6, exact.decimalPlaces()))));
}

/** Book currency for one foreign unit: at least four decimals, at most six. */
export function exchangeRate(value: string | null | undefined): string {
  if (value === null || value === undefined) return "";
  const exact = new Decimal(value);
  return exact.toFixed(Math.max(4, Math.min(6, exact.decimalPlaces())));
}

/** With the letters of its currency, like `moneyIn`. */
export function priceIn(value: string | null | undefined, currency: string | null | undefined): string {
  const text = price(value);
  return text === "" || currency === null || currency === undefined ? text : `${currency} ${text}`;
}

export function percent(value: string | null | undefined): string {
  return value === null || value === undefined ? "" : `${new Decimal(value).times(100).toFixed()} %`;
}

export function count(value: number): string {
  return grouped(String(value));
}
