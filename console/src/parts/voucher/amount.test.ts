import { isValidElement, type ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { foreignCell } from "./amount";

describe("what a voucher comes to in its foreign currency", () => {
  const shown = (amount: string, currency: string | null, foreign_amount: string | null) => {
    const cell = foreignCell({ amount, currency, foreign_amount });
    return isValidElement(cell) ? (cell as ReactElement<{ children: string }>).props.children : cell;
  };
  it.each([
    ["a delivery", "802.30", "USD", "113.00", "USD 113.00"],
    ["a receipt takes what is owed away, and is no red letter", "813.60", "USD", "-113.00", "USD 113.00"],
    ["a return", "-802.30", "USD", "-113.00", "USD -113.00"],
    ["the red letter of a receipt", "-813.60", "USD", "113.00", "USD -113.00"],
    ["an exchange difference has none", "11.30", "USD", "0.00", ""],
    ["nor has the currency of the books", "11.30", null, null, ""],
  ])("%s", (_name, amount, currency, foreign, text) => {
    expect(shown(amount, currency, foreign)).toBe(text);
  });
});
