import type { ReactNode } from "react";
import { compared, isNegative } from "@/format/decimal";
import { money } from "@/format/numbers";

/** Of a voucher: nothing for zero, red for below zero, as in the paper books. */
export function amountCell(value: string): ReactNode {
  if (compared(value, "0") === 0) return "";
  return isNegative(value) ? <span className="red-letter">{money(value)}</span> : money(value);
}
