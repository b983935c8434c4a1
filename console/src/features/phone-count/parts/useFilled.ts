/** What is filled into the form of one counted line, and whether it is good. */
import { useState } from "react";
import { parsed } from "@/format/decimal";
import type { Product } from "@/phone/meanings";
import { type QuantityRule, quantityProblem, stepped } from "@/phone/quantities";
import { meant } from "../codes";
import type { Wanted } from "../queue";

export type Filled = Pick<Wanted, "code" | "product" | "batch" | "unit" | "quantity" | "serials">;
const DECIMALS_MAX = 6;

export function useFilled(code: string, product: Product | null, initial: Partial<Filled>) {
  const [text, setText] = useState(initial.quantity ?? "");
  const [unit, setUnit] = useState(initial.unit ?? product?.matched_unit ?? null);
  const [batch, setBatch] = useState(initial.batch ?? null);
  const [serials, setSerials] = useState<readonly string[]>(initial.serials ?? []);
  const bySerial = product?.serial_tracked === true;
  const rule = ruleOf(product, unit);
  const value = bySerial ? String(serials.length) : text;
  const good = quantityProblem(value, rule) === null && (product?.batch_tracked !== true || batch !== null);
  const filled: Filled = { code, product, batch, unit, quantity: parsed(value) ?? "0", serials: bySerial ? serials : [] };
  /** The same code again is one more. */
  const isAgain = (scanned: string) => scanned === code || (product !== null && meant([product], scanned).some((one) => one.matched_unit === unit));
  const oneMore = () => { setText(stepped(text === "" ? "1" : text, "1")); };
  return { text, setText, unit, setUnit, batch, setBatch, serials, setSerials, bySerial, rule, good, filled, isAgain, oneMore };
}

function ruleOf(product: Product | null, unit: string | null): QuantityRule {
  return { decimals: product === null || unit !== product.unit ? DECIMALS_MAX : product.decimals, zeroIsGood: true };
}
