import { expect, it } from "vitest";
import type { Product } from "@/phone/meanings";
import { isShelf, like, meant } from "./codes";

const BASE = { name_en: null, decimals: 0, tax_rate: "0.13", is_service: false, batch_tracked: false, serial_tracked: false, shelf_life_days: null, exact: false };
const CARDS: readonly Product[] = [
  { ...BASE, id: "1", code: "SD-6", name: "螺丝刀 6 寸", barcode: "6901", unit: "把", matched_unit: "把", units: [{ unit: "盒", factor: "12", barcode: "6908" }] },
  { ...BASE, id: "2", code: "6902", name: "旧款胶布", barcode: null, unit: "卷", matched_unit: "卷", units: [] },
  { ...BASE, id: "3", code: "TP-5", name: "电工胶布", barcode: "6902", unit: "卷", matched_unit: "卷", units: [] },
];

it.each([
  ["6901", [["1", "把"]]],
  ["6908", [["1", "盒"]]],
  ["SD-6", [["1", "把"]]],
  ["6902", [["2", "卷"], ["3", "卷"]]],
  ["690", []],
])("%s", (code, found) => {
  expect(meant(CARDS, code).map((card) => [card.id, card.matched_unit])).toEqual(found);
});

it("finds by words of the name or the code", () => {
  expect(like(CARDS, "胶布").map((card) => card.id)).toEqual(["2", "3"]);
  expect(like(CARDS, "电工 tp").map((card) => card.id)).toEqual(["3"]);
  expect(like(CARDS, " ")).toEqual([]);
});

it.each([
  ["A-01", true],
  ["A-01-03", true],
  ["A", true],
  ["A-0", false],
  ["A-010", false],
  ["", false],
])("%s is a shelf: %s", (code, is) => {
  expect(isShelf(["A-01", "A-01-03", "B-02"], code)).toBe(is);
});
