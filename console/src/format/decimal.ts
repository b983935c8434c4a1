/** Decimal strings as the services speak them; never a float. */
import Decimal from "decimal.js-light";

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const PLAIN = /^-?\d{1,14}(\.\d{1,12})?$/;

/** The number a person typed, or null when it is none: full-width digits and thousands separators are understood. */
export function parsed(text: string): string | null {
  const plain = text.normalize("NFKC").replaceAll(/[\s,]/g, "");
  return PLAIN.test(plain) ? new Decimal(plain).toFixed() : null;
}

/** Without false zeros: `24.000000` is `24`. */
export function plain(value: string): string {
  return new Decimal(value).toFixed();
}

export function decimalsOf(value: string): number {
  return new Decimal(value).decimalPlaces();
}

export function sum(values: readonly string[]): string {
  return values.reduce((total, value) => total.plus(value), new Decimal(0)).toFixed();
}

export function times(left: string, right: string): string {
  return new Decimal(left).times(right).toFixed();
}

export function minus(left: string, right: string): string {
  return new Decimal(left).minus(right).toFixed();
}

export function compared(left: string, right: string): number {
  return new Decimal(left).comparedTo(right);
}

/** Half up, once, where an amount is made. */
export function rounded(value: string, places: number): string {
  return new Decimal(value).toFixed(places, Decimal.ROUND_HALF_UP);
}

export function isNegative(value: string): boolean {
  return new Decimal(value).isNegative() && !new Decimal(value).isZero();
}

/** Half up to so many places; null where there is nothing to divide by. */
export function over(left: string, right: string, places: number): string | null {
  const divisor = new Decimal(right);
  return divisor.isZero() ? null : new Decimal(left).dividedBy(divisor).toFixed(places, Decimal.ROUND_HALF_UP);
}
