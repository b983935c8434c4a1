import { expect, it } from "vitest";
import { backLines, booksOf, everything, faultOf, type ReturnableLine, worthOf } from "./basket";

const line = (id: string, more: Partial<ReturnableLine> = {}): ReturnableLine => ({
  origin_line_id: id, line_number: 1, product_id: "p", product_code: "P", product_name: "p", unit: "pc", delivered: "5.000000", returnable: "3.000000",
  price: "2.500000", net: "12.50", tax: "1.63", tax_rate: "0.130000", batch_number: null, serials: [], ...more,
});

it.each([["3", null], ["３", null], ["", null], ["4", "too_much"], ["-1", "not_a_number"], ["drei", "not_a_number"], ["1000000000", "too_much"]])("%s of 3 is %s", (quantity, fault) => {
  expect(faultOf(line("a"), { quantity, serials: [] })).toBe(fault);
});

it("counts pieces by their numbers", () => {
  const piece = line("s", { serials: ["S1", "S2"], returnable: "2.000000" });
  expect(backLines([piece], { s: { quantity: "9", serials: ["S2"] } })).toEqual([{ origin_line_id: "s", quantity: "1", serials: ["S2"] }]);
});

it("takes everything back, and leaves out what stays", () => {
  const lines = [line("a"), line("b")];
  expect(backLines(lines, everything(lines)).map((one) => one.quantity)).toEqual(["3", "3"]);
  expect(backLines(lines, { a: { quantity: "1", serials: [] } })).toEqual([{ origin_line_id: "a", quantity: "1" }]);
  expect(worthOf(lines, everything(lines))).toBe("16.96");
});

it("of a foreign document says what the books take back, too", () => {
  const lines = [line("a", { books: "100.60" }), line("b")];
  expect([booksOf(lines, everything(lines)), worthOf(lines, everything(lines))]).toEqual(["60.36", "16.96"]);
});
