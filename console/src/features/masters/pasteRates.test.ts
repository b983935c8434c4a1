import { expect, it } from "vitest";
import { dayOf, pasteRates, type RateRefusal } from "./pasteRates";

it("reads currency, day and rate, and passes over a heading and empty rows", () => {
  expect(pasteRates("币种\t日期\t汇率\nusd\t2026/11/1\t7.1234\n\nEUR\t2026-11-02\t８.2\n", "CNY")).toEqual({
    rates: [{ currency: "USD", valid_from: "2026-11-01", rate: "7.1234" }, { currency: "EUR", valid_from: "2026-11-02", rate: "8.2" }],
    errors: [],
  });
});

it.each<readonly [string, RateRefusal]>([
  ["USD\t2026-11-01", "columns"],
  ["USX\t2026-11-01\t7", "currency"],
  ["CNY\t2026-11-01\t1", "book"],
  ["USD\t2026-02-30\t7", "date"],
  ["USD\t2026-11-01\t0", "rate"],
  ["USD\t2026-11-01\t-7", "rate"],
  ["USD\t2026-11-01\tseven", "rate"],
  ["USD\t2026-11-01\t7\nUSD\t2026/11/1\t7.1", "twice"],
])("%j is refused for its %s", (text, refusal) => {
  expect(pasteRates(text, "CNY").errors.map((one) => one.refusal)).toEqual([refusal]);
});

it.each([["2026-11-01", "2026-11-01"], ["2026年11月1日", "2026-11-01"], ["2026.1.5", "2026-01-05"], ["1.11.2026", null], ["", null]])("%s is %s", (text, day) => {
  expect(dayOf(text)).toBe(day);
});
