import { expect, it } from "vitest";
import { type Caret, placeAfter, type Pressed } from "./keys";
import { blankLine, type Cell, type GridLine, type GridProduct, ofProduct } from "./line";
import { cellsOf, type GridShape } from "./shape";

const product: GridProduct = { id: "p", code: "P", name: "P", unit: "把", decimals: 0, units: [], tax_rate: "0.13", is_service: false, batch_tracked: false, serial_tracked: false, shelf_life_days: null };
const shape: GridShape = { quantity: "required", price: "required", taxed: true, value: "no", weight: false, direction: null, goods: true, brings: false, made: false, priceStands: false };
const a: GridLine = { ...ofProduct(blankLine(), product), key: "a" };
const b: GridLine = { ...ofProduct(blankLine(), { ...product, batch_tracked: true, units: [{ unit: "盒", factor: "12" }] }), key: "b" };
const end: GridLine = { ...blankLine(), key: "end" };
const lines = [a, b, end];
const all: Caret = { start: 0, end: 2, length: 2 };

it.each<[string, Pressed, Cell, Caret | null, string | null]>([
  ["a", "Enter", "product", all, "a:quantity"],
  ["a", "Enter", "quantity", all, "a:price"],
  ["a", "Enter", "price", all, "b:product"],
  ["a", "Enter", "tax", all, "b:product"],
  ["b", "Enter", "price", all, "b:batch"],
  ["b", "Enter", "batch", all, "end:product"],
  ["end", "Enter", "price", all, null],
  ["a", "ArrowDown", "quantity", all, "b:quantity"],
  ["b", "ArrowUp", "batch", all, "a:product"],
  ["b", "ArrowUp", "unit", null, null],
  ["a", "ArrowUp", "quantity", all, null],
  ["a", "ArrowRight", "quantity", all, "a:price"],
  ["a", "ArrowRight", "quantity", { start: 1, end: 1, length: 2 }, null],
  ["b", "ArrowRight", "quantity", { start: 2, end: 2, length: 2 }, "b:unit"],
  ["a", "ArrowLeft", "quantity", { start: 0, end: 0, length: 2 }, "a:product"],
  ["a", "ArrowLeft", "product", { start: 0, end: 0, length: 2 }, null],
])("%s %s in %s leads to the next place", (key, pressed, cell, caret, expected) => {
  const place = placeAfter(pressed, { key, cell }, lines, cellsOf(shape, lines), shape, caret);
  expect(place === null ? null : `${place.key}:${place.cell}`).toBe(expected);
});
