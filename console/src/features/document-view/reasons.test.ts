import { expect, it } from "vitest";
import { lineOf, reasonsByLine } from "./reasons";

it("finds the lines that a refusal is about", () => {
  const shortage = { line_id: "a", product_code: "P", product_name: "p", wanted: "5.000000", available: "2.000000" };
  const reasons = reasonsByLine({ reason: "insufficient_stock", shortages: [shortage], line_ids: ["b"] });
  expect(reasons.get("a")).toEqual({ code: "short", wanted: "5.000000", available: "2.000000" });
  expect(reasons.get("b")).toEqual({ code: "in_the_way" });
  expect(reasonsByLine(null).size).toBe(0);
});

it.each([["/lines/0/quantity", 0], ["/lines/12", 12], ["/lines/x/quantity", null], ["/remark", null], ["", null]])("%s", (pointer, line) => {
  expect(lineOf(pointer)).toBe(line);
});
