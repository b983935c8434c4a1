import { expect, it } from "vitest";
import { inStockUnits, quantityProblem, stepped } from "./quantities";

it.each([
  ["12", 0, null],
  ["１２", 0, null],
  ["1,200", 0, null],
  ["0.5", 2, null],
  ["", 0, "missing"],
  ["  ", 0, "missing"],
  ["twelve", 0, "letters"],
  ["1e9", 0, "letters"],
  ["-1", 0, "negative"],
  ["1000000001", 0, "absurd"],
  ["0.5", 0, "whole"],
  ["0.555", 2, "decimals"],
  ["0", 0, "zero"],
] as const)("%s with %i decimals: %s", (text, decimals, problem) => {
  expect(quantityProblem(text, { decimals, zeroIsGood: false })).toBe(problem);
});

it("a count may find nothing", () => {
  expect(quantityProblem("0", { decimals: 0, zeroIsGood: true })).toBeNull();
});

it("steps from what is there, never below nothing", () => {
  expect([stepped("", "1"), stepped("1.5", "1"), stepped("0", "-1"), stepped("abc", "1")]).toEqual(["1", "2.5", "0", "1"]);
});

it("counts boxes in pieces", () => {
  const product = { unit: "把", units: [{ unit: "盒", factor: "12" }] };
  expect([inStockUnits(product, "盒", "3"), inStockUnits(product, "把", "3")]).toEqual(["36", "3"]);
});
