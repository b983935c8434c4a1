import { expect, it } from "vitest";
import { parsed } from "./walk";

it.each([
  ["count_is_off 2", { story: "count_is_off", step: 2 }],
  ["count_is_off", null],
  ["count_is_off x", null],
  ["", null],
])("%s", (kept, walk) => {
  expect(parsed(kept)).toEqual(walk);
});
