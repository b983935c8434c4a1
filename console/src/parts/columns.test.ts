import { expect, it } from "vitest";
import { chosenOf } from "./columns";

it.each([
  [null, ["a", "b"]],
  ['["c","a"]', ["a", "c"]],
  ['["gone"]', ["a", "b"]],
  ["[]", ["a", "b"]],
])("%s chooses %j", (text, chosen) => {
  expect(chosenOf(text, ["a", "b", "c"], ["a", "b"])).toEqual(chosen);
});
