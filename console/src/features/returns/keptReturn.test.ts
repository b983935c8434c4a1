import { expect, it } from "vitest";
import { begunOf, NO_OUTWARD, nothingEntered } from "./keptReturn";

const none = { ...nothingEntered, ids: ["a"] };

it.each([
  ["one document chosen", none, false],
  ["two documents chosen", { ...none, ids: ["a", "b"] }, true],
  ["a quantity", { ...none, basket: { line: { quantity: "1", serials: [] } } }, true],
  ["a quantity taken away again", { ...none, basket: { line: { quantity: " ", serials: [] } } }, false],
  ["a piece", { ...none, basket: { line: { quantity: "", serials: ["S1"] } } }, true],
  ["a remark", { ...none, remark: "broken" }, true],
  ["an exchange", { ...none, outward: { ...NO_OUTWARD, wanted: true } }, true],
])("%s: kept %s", (_, entered, kept) => {
  expect(begunOf(entered) !== null).toBe(kept);
});
