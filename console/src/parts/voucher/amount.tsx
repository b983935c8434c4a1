import type { ReactNode } from "react";
import { compared, isNegative, minus } from "@/format/decimal";
import { money, moneyIn } from "@/format/numbers";

/** Of a voucher: nothing for zero, red for below zero, as in the paper books. */
export function amountCell(value: string): ReactNode {
  if (compared(value, "0") === 0) return "";
  return isNegative(value) ? <span className="red-letter">{money(value)}</span> : money(value);
}

/** What a voucher comes to in its foreign currency, of the sign of the voucher itself; nothing where that is nothing. */
export function foreignCell(voucher: { readonly amount: string; readonly currency: string | null; readonly foreign_amount: string | null }): ReactNode {
  const { amount, currency, foreign_amount: foreign } = voucher;
  if (currency === null || foreign === null || compared(foreign, "0") === 0) return "";
  const isRed = isNegative(amount);
  const own = isNegative(foreign) === isRed ? foreign : minus("0", foreign);
  return isRed ? <span className="red-letter">{moneyIn(own, currency)}</span> : moneyIn(own, currency);
}
