import { expect, it } from "vitest";
import { amountsOf, baseTotalOf, totalOf } from "./amounts";
import { faultsOf, faultsWhileTyping } from "./checks";
import { blankLine, type GridLine, type GridProduct, ofProduct } from "./line";
import { cellsOf, type GridShape, isOpen } from "./shape";

const product: GridProduct = {
  id: "p", code: "P", name: "P", unit: "kg", decimals: 2, units: [{ unit: "袋", factor: "0.5" }], tax_rate: "0.13", is_service: false,
  batch_tracked: false, serial_tracked: false, shelf_life_days: null,
};
const shape: GridShape = { quantity: "required", price: "required", taxed: true, value: "no", weight: false, direction: null, goods: true, brings: false, made: false, priceStands: false };
const line = (more: Partial<GridLine>): GridLine => ({ ...ofProduct(blankLine(), product), ...more });

it("rounds half up, once, where an amount is made", () => {
  expect(amountsOf(line({ quantity: "3", price: "1.005" }), true)).toEqual({ net: "3.02", tax: "0.39", gross: "3.41" });
  expect(amountsOf(line({ quantity: "1", price: "0.5" }), true)).toEqual({ net: "0.50", tax: "0.07", gross: "0.57" });
  expect(amountsOf(line({ quantity: "2", price: "x" }), true)).toBeNull();
  expect(amountsOf(line({ value: "-12.5" }), false)?.net).toBe("-12.50");
});

it("totals are the sums of the rounded lines", () => {
  const lines = [line({ quantity: "1", price: "0.335" }), line({ quantity: "1", price: "0.335" }), blankLine()];
  expect(totalOf(lines, true)).toEqual({ net: "0.68", tax: "0.08", gross: "0.76" });
  expect(totalOf([blankLine()], true).gross).toBe("0.00");
});

it.each([
  [{ quantity: "zwei" }, ["quantity not_a_number"]],
  [{ quantity: "1e9" }, ["quantity not_a_number"]],
  [{ quantity: "1000000001" }, ["quantity absurd"]],
  [{ quantity: "0" }, ["quantity not_positive"]],
  [{ quantity: "-1" }, ["quantity negative"]],
  [{ quantity: "0.125" }, ["quantity too_precise"]],
  [{ quantity: "0.01", unit: "袋" }, ["quantity too_precise"]],
  [{ quantity: "1", unit: "箱" }, ["unit unit_unknown"]],
  [{ quantity: "1.5", price: "1.1234567" }, ["price too_precise"]],
  [{ quantity: "1", tax: "130" }, ["tax absurd"]],
  [{ quantity: "5", origin: { line_id: "o", document_id: "d", left: "4" } }, ["quantity more_than_left"]],
  [{ quantity: "", price: "" }, []],
] as const)("while typing %j", (more, expected) => {
  expect(faultsWhileTyping(line(more), shape).map((one) => `${one.cell} ${one.code}`)).toEqual(expected);
});

it("before it is saved, what is missing is said too", () => {
  expect(faultsOf(line({}), shape).map((one) => `${one.cell} ${one.code}`)).toEqual(["quantity missing"]);
  expect(faultsOf({ ...blankLine(), code: "xyz" }, shape).map((one) => one.code)).toEqual(["unknown_product", "missing"]);
  expect(faultsOf(blankLine(), shape)).toEqual([]);
  const pieces = { ...product, decimals: 0, serial_tracked: true };
  expect(faultsOf({ ...line({ quantity: "2" }), product: pieces, serials: ["A"] }, shape).map((one) => one.code)).toEqual(["serials_wrong"]);
});

it("columns are those that the kind and the goods ask for", () => {
  expect(cellsOf(shape, [line({})])).toEqual(["product", "quantity", "unit", "price", "tax", "remark"]);
  expect(cellsOf(shape, [{ ...line({}), product: { ...product, batch_tracked: true } }])).toContain("batch");
  expect(isOpen({ ...shape, made: true, priceStands: true }, line({ origin: { line_id: "o", document_id: "d", left: null } }), "price")).toBe(false);
});

it("goes into the books line by line, half up", () => {
  const lines = [line({ quantity: "10", price: "3.33", tax: "13" }), line({ quantity: "1", price: "0.07", tax: "" })];
  expect(totalOf(lines, true)).toEqual({ net: "33.37", tax: "4.33", gross: "37.70" });
  expect(baseTotalOf(lines, true, "7.1234")).toEqual({ net: "237.71", tax: "30.84", gross: "268.55" });
  expect(baseTotalOf([], true, "7")).toEqual({ net: "0.00", tax: "0.00", gross: "0.00" });
});
