import { expect, it } from "vitest";
import { arrivalLines, faultOfArrival } from "./arrival";

it.each([
  ["6", "", null], ["5", "1", null], ["5", "2", "too_much"], ["", "", null], ["x", "", "not_a_number"], ["-1", "", "not_a_number"],
])("%s arrived and %s lost of 6: %s", (arrived, lost, fault) => {
  expect(faultOfArrival({ arrived, lost }, "6.000000")).toBe(fault);
});

it("names only the lines of which something came or was lost", () => {
  expect(arrivalLines({ a: { arrived: "5", lost: "1" }, b: { arrived: "", lost: "" }, c: { arrived: "", lost: "2" } })).toEqual([
    { origin_line_id: "a", quantity: "5", lost: "1" },
    { origin_line_id: "c", quantity: "0", lost: "2" },
  ]);
});
