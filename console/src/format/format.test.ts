import { describe, expect, it } from "vitest";
import { clock, span, today } from "./dates";
import { compared, decimalsOf, isNegative, minus, parsed, plain, rounded, sum, times } from "./decimal";
import { count, exchangeRate, money, moneyIn, percent, price, quantity } from "./numbers";

describe("what a person typed", () => {
  it.each([
    ["1,234.50", "1234.5"],
    ["１２．５", "12.5"],
    ["-3", "-3"],
    [" 7 ", "7"],
    ["1e9", null],
    ["abc", null],
    ["", null],
    ["1.2.3", null],
    ["123456789012345", null],
  ])("%s is %s", (text, value) => {
    expect(parsed(text)).toBe(value);
  });
});

describe("arithmetic is exact", () => {
  it("adds, multiplies, subtracts and rounds half up", () => {
    expect(sum(["0.1", "0.2"])).toBe("0.3");
    expect(times("1.005", "3")).toBe("3.015");
    expect(rounded("1.005", 2)).toBe("1.01");
    expect(minus("5", "7.5")).toBe("-2.5");
    expect(compared("1.10", "1.1")).toBe(0);
    expect(decimalsOf("2.500")).toBe(1);
    expect(plain("24.500000")).toBe("24.5");
    expect([isNegative("-0"), isNegative("-0.01")]).toEqual([false, true]);
  });
});

describe("how numbers look", () => {
  it("money has two decimals and thousands", () => {
    expect([money("1234567.5"), money("-1000"), money(null)]).toEqual(["1,234,567.50", "-1,000.00", ""]);
  });
  it("quantities have no false zeros", () => {
    expect([quantity("24.000000"), quantity("1234.250000"), quantity("0.000000")]).toEqual(["24", "1,234.25", "0"]);
  });
  it("prices have two to six decimals", () => {
    expect([price("3.750000"), price("0.123456"), percent("0.130000"), count(12345)]).toEqual(["3.75", "0.123456", "13 %", "12,345"]);
  });
});

describe("dates are the organisation's", () => {
  it("shows Shanghai's clock and day", () => {
    expect(clock("2026-11-23T06:02:07Z")).toBe("14:02:07");
    expect(today(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24");
  });
  it.each([
    [0.378, "second", 0.4],
    [59, "second", 59],
    [150, "minute", 3],
    [7_200, "hour", 2],
    [200_000, "day", 2],
  ] as const)("%f s", (seconds, unit, value) => {
    expect(span(seconds)).toEqual({ unit, value });
  });
});

it.each<readonly [string | null, string | null, string]>([["1234.5", "USD", "USD 1,234.50"], ["1234.5", null, "1,234.50"], [null, "USD", ""]])("%s in %s is %s", (value, currency, text) => {
  expect(moneyIn(value, currency)).toBe(text);
});
it.each([["7.1", "7.1000"], ["7.123456", "7.123456"], ["0.0512", "0.0512"]])("a rate of %s is %s", (value, text) => {
  expect(exchangeRate(value)).toBe(text);
});
