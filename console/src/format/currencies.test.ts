import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CURRENCIES, currencyName } from "./currencies";

it("knows the currencies that documents knows", () => {
  const source = readFileSync("../services/documents/src/documents/domain/currencies/iso_codes.py", "utf8");
  const codes = (/_CODES = """([^"]*)"""/.exec(source)?.[1] ?? "").trim().split(/\s+/);
  expect(codes.length).toBeGreaterThan(100);
  expect([...CURRENCIES].sort()).toEqual([...codes].sort());
});

it.each([["USD", "en", "US Dollar"], ["USD", "zh-CN", "美元"], ["?", "en", "?"]])("%s in %s is %s", (code, language, name) => {
  expect(currencyName(code, language)).toBe(name);
});
