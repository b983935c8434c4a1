import { expect, it } from "vitest";
import { pagesOf, paperOf } from "./papers";

it.each([[0, [0]], [8, [8]], [9, [8, 1]], [24, [8, 8, 8]]])("%i lines on the form", (count, pages) => {
  expect(pagesOf(Array.from({ length: count }), paperOf("form").rows).map((page) => page.length)).toEqual(pages);
});

it("is A4 unless said otherwise", () => {
  expect(paperOf(null).name).toBe("a4");
  expect(paperOf("napkin").name).toBe("a4");
});
