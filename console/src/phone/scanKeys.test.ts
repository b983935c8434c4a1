import { expect, it } from "vitest";
import { NO_BURST, pressed, SHELF_LENGTH_MIN } from "./scanKeys";

function typed(keys: readonly string[], gapMs: number, shortest?: number): string | null {
  let burst = NO_BURST;
  let code: string | null = null;
  keys.forEach((key, index) => {
    ({ burst, code } = pressed(burst, key, index * gapMs, shortest));
  });
  return code;
}

it.each([
  ["6901234567892", 5, "6901234567892"],
  ["6901234567892", 50, "6901234567892"],
  ["6901234567892", 51, null],
  ["6901234567892", 140, null],
  ["123", 5, null],
  ["DR18-0001", 8, "DR18-0001"],
])("%s with %i ms between keys is %s", (text, gap, code) => {
  expect(typed([...text, "Enter"], gap)).toBe(code);
});

it.each([
  ["A1", 5, "A1"],
  ["A1", 20, "A1"],
  ["A1", 21, null],
  ["12", 45, null],
  ["A", 5, null],
  ["A-1", 8, "A-1"],
  ["A-01", 50, "A-01"],
])("where locations are expected %s with %i ms between keys is %s", (text, gap, code) => {
  expect(typed([...text, "Enter"], gap, SHELF_LENGTH_MIN)).toBe(code);
});

it("a short burst that Enter follows late was typed", () => {
  const burst = ["A", "1"].reduce((before, key, index) => pressed(before, key, index * 5, SHELF_LENGTH_MIN).burst, NO_BURST);
  expect(pressed(burst, "Enter", 40, SHELF_LENGTH_MIN).code).toBeNull();
});

it("passes over Shift, which a scanner holds for capitals", () => {
  expect(typed(["Shift", "S", "Shift", "D", "-", "6", "Enter"], 5)).toBe("SD-6");
});

it("a key that types nothing ends the burst", () => {
  expect(typed(["6", "9", "0", "1", "ArrowLeft", "2", "Enter"], 5)).toBeNull();
});

it("what a person typed before does not become a part of the code", () => {
  let burst = pressed(NO_BURST, "7", 0).burst;
  let code: string | null = null;
  [..."6901234567892", "Enter"].forEach((key, index) => {
    ({ burst, code } = pressed(burst, key, 400 + index * 6));
  });
  expect(code).toBe("6901234567892");
});
