/** Whether what was typed is a quantity of this product. Pure. */
import { compared, decimalsOf, isNegative, parsed, sum, times } from "@/format/decimal";

export const QUANTITY_MAX = "1000000000";

export type QuantityProblem = "missing" | "letters" | "negative" | "zero" | "absurd" | "decimals" | "whole";

export interface QuantityRule {
  readonly decimals: number;
  /** A count may find nothing; a receipt of nothing is none. */
  readonly zeroIsGood: boolean;
}

export function quantityProblem(text: string, rule: QuantityRule): QuantityProblem | null {
  if (text.trim() === "") return "missing";
  const value = parsed(text);
  if (value === null) return "letters";
  if (isNegative(value)) return "negative";
  if (compared(value, "0") === 0 && !rule.zeroIsGood) return "zero";
  if (compared(value, QUANTITY_MAX) > 0) return "absurd";
  if (decimalsOf(value) > rule.decimals) return rule.decimals === 0 ? "whole" : "decimals";
  return null;
}

/** One more or one less, never below 0; what is no number counts as nothing. */
export function stepped(text: string, by: "1" | "-1"): string {
  const next = sum([parsed(text) ?? "0", by]);
  return isNegative(next) ? "0" : next;
}

interface Units {
  readonly unit: string;
  readonly units: readonly { readonly unit: string; readonly factor: string }[];
}

export function factorOf(product: Units, unit: string): string {
  return product.units.find((one) => one.unit === unit)?.factor ?? "1";
}

/** A quantity of a unit in stock units: 3 boxes of 12 are 36. */
export function inStockUnits(product: Units, unit: string, value: string): string {
  return times(value, factorOf(product, unit));
}
