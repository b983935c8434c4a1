import { expect, it } from "vitest";
import { isLostPart, mayReload } from "./lostParts";

it.each([
  [new TypeError("Failed to fetch dynamically imported module: http://x/assets/HomePage.js"), true],
  [new TypeError("error loading dynamically imported module"), true],
  [new Error("Unable to preload CSS for /assets/x.css"), true],
  [new TypeError("x is undefined"), false],
  ["a word", false],
])("%s", (error, lost) => {
  expect(isLostPart(error)).toBe(lost);
});

it("loads anew once, not around and around", () => {
  sessionStorage.clear();
  expect([mayReload(100_000), mayReload(105_000), mayReload(120_000)]).toEqual([true, false, true]);
});
