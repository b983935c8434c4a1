import { describe, expect, it } from "vitest";
import type { Agreement } from "./calls";
import { NOTCHES, notches, verdictOf } from "./verdict";

const books = (figures: Partial<Agreement>): Agreement => ({
  agreed: 0, refused: 0, unaudited: 0, in_flight: 0, different: 0, as_of: "2026-11-23T06:02:07Z", ...figures,
});

describe("what the three books say together", () => {
  it.each([
    [{}, "empty"],
    [{ refused: 1 }, "done"],
    [{ agreed: 5 }, "done"],
    [{ agreed: 5, in_flight: 1 }, "flight"],
    [{ agreed: 5, in_flight: 1, different: 1 }, "refused"],
  ] as const)("%o: %s", (figures, verdict) => {
    expect(verdictOf(books(figures))).toBe(verdict);
  });
});

describe("a tally", () => {
  it("has a notch for each document while they are few", () => {
    expect(notches(books({ agreed: 3, in_flight: 1, different: 1 }))).toEqual(["whole", "whole", "whole", "flight", "broken"]);
  });
  it("shows one among thousands", () => {
    const many = notches(books({ agreed: 100_000, in_flight: 1, different: 1 }));
    expect(many).toHaveLength(NOTCHES);
    expect(many.slice(-2)).toEqual(["flight", "broken"]);
  });
  it("is bare when there is nothing", () => {
    expect(notches(books({}))).toEqual([]);
  });
});
