import { describe, expect, it } from "vitest";
import { cardOf, draftOf, NEW_PRODUCT, percentOf, rateOf } from "./draft";
import { keyOf, pastePrices } from "./pastePrices";
import type { Product } from "./shapes";
import { treeOf } from "./tree";

describe("tax in percent", () => {
  it.each([
    ["13", "0.13"],
    ["0", "0"],
    ["5.5", "0.055"],
    ["１３", "0.13"],
    ["120", "1.2"],
    ["abc", "abc"],
  ])("%s is the rate %s", (percent, rate) => {
    expect(rateOf(percent)).toBe(rate);
  });
  it.each([
    ["0.130000", "13"],
    ["0.000000", "0"],
    ["0.055", "5.5"],
    ["0.0025", "0.25"],
  ])("the rate %s is %s", (rate, percent) => {
    expect(percentOf(rate)).toBe(percent);
  });
});

describe("a product's card", () => {
  it("empty is null, numbers are plain, what is no number is sent to be refused at its place", () => {
    expect(cardOf({ ...NEW_PRODUCT, code: " A ", name: "甲", reorder_point: "1,200", weight: "x", units: [{ unit: "盒", factor: "12", barcode: "" }] })).toMatchObject({
      code: "A", barcode: null, reorder_point: "1200", weight: "x", tax_rate: "0.13", units: [{ unit: "盒", factor: "12", barcode: null }], shelf_life_days: null,
    });
  });
  it("comes back as it was", () => {
    const product = { code: "A", name: "甲", name_en: null, active: true, barcode: null, unit: "把", decimals: 0, tax_rate: "0.130000", valuation: "fifo", in_stock_accounting: true, is_service: false, card_cost: "1.500000", weight: null, units: [], batch_tracked: true, batch_costed: false, serial_tracked: false, shelf_life_days: 365, reorder_point: null, reorder_quantity: null, category_id: null, attributes: {} } as unknown as Product;
    expect(cardOf(draftOf(product))).toMatchObject({ tax_rate: "0.13", card_cost: "1.5", shelf_life_days: 365, valuation: "fifo" });
  });
});

describe("pasted prices", () => {
  const products = [{ id: "1", code: "A", name: "甲", unit: "把", units: [{ unit: "盒" }] }];
  it.each([
    ["A\t5", { unit: "把", min_quantity: "0", price: "5" }],
    ["编码\t价格\nA\t盒\t50", { unit: "盒", min_quantity: "0", price: "50" }],
    ["A\t盒\t10\t45.5", { unit: "盒", min_quantity: "10", price: "45.5" }],
  ])("%j", (text, price) => {
    expect(pastePrices(text, products)).toMatchObject({ prices: [price], errors: [] });
  });
  it.each([
    ["A", "columns"],
    ["Z\t1", "unknown"],
    ["A\t箱\t1", "unit"],
    ["A\t1e9", "number"],
    ["A\t-1", "negative"],
    ["A\t1\nA\t2", "twice"],
  ])("%j is refused: %s", (text, refusal) => {
    expect(pastePrices(text, products).errors.map((error) => error.refusal)).toEqual([refusal]);
  });
  it("the same product, unit and quantity is one price", () => {
    expect(keyOf({ product_id: "1", unit: "把", min_quantity: "0.000000" })).toBe(keyOf({ product_id: "1", unit: "把", min_quantity: "0" }));
  });
});

it("categories are a tree; one whose parent is not there is a root", () => {
  const one = (id: string, parent_id: string | null, path: string) => ({ id, parent_id, path, code: id, name: id, name_en: null, active: true, version: 1 });
  const [root, lost] = treeOf([one("b", "a", "a/b"), one("a", null, "a"), one("x", "gone", "x")]);
  expect([root?.key, root?.children.map((child) => child.key), lost?.key]).toEqual(["a", ["b"], "x"]);
});
