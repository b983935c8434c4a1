import { expect, it } from "vitest";
import { amountFilter } from "./amountFilter";

it.each([
  ["", ""],
  ["  ", ""],
  ["100", "100"],
  [" 1,234.50 ", "1234.5"],
  ["-5", "-5"],
  ["drei", null],
  ["1e3", null],
])("%j asks for %j", (text, filter) => {
  expect(amountFilter(text)).toBe(filter);
});
