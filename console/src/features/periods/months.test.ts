import { describe, expect, it } from "vitest";
import { before, lastDay, periods } from "./months";

describe("periods", () => {
  it("go back from the current month; what is closed closes all before it", () => {
    expect(periods("2026-02-10", "2025-12", 4)).toEqual([
      { month: "2026-02", state: "current", isNext: false, canOpen: false },
      { month: "2026-01", state: "past", isNext: true, canOpen: false },
      { month: "2025-12", state: "closed", isNext: false, canOpen: true },
      { month: "2025-11", state: "closed", isNext: false, canOpen: false },
    ]);
  });
  it("where none was closed, the last month is next", () => {
    expect(periods("2026-02-10", null, 2).map((one) => [one.month, one.state, one.isNext])).toEqual([["2026-02", "current", false], ["2026-01", "past", true]]);
  });
  it("the current one is next once all before it are closed", () => {
    expect(periods("2026-02-10", "2026-01", 1)).toMatchObject([{ state: "current", isNext: true }]);
  });
});

it.each([["2026-01", 1, "2025-12"], ["2026-01", 13, "2024-12"], ["2025-12", -1, "2026-01"], ["2026-11", 0, "2026-11"]])("%s, %i back: %s", (month, back, found) => {
  expect(before(month, back)).toBe(found);
});

it.each([["2026-02", "2026-02-28"], ["2028-02", "2028-02-29"], ["2026-12", "2026-12-31"]])("the last day of %s is %s", (month, day) => {
  expect(lastDay(month)).toBe(day);
});
