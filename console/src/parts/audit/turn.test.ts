import { expect, it } from "vitest";
import { faultOf, proposed, turnLines } from "./turn";

const delivery = (id: string, returnable: string) => ({ document_id: id, number: id, business_date: "2026-11-01", partner_name: "", origin_line_id: id, line_number: 1, returnable });

it("fills the latest deliveries first, up to what came in", () => {
  const turned = proposed([{ line_id: "l", line_number: 1, product_code: "", product_name: "", quantity: "5.000000", deliveries: [delivery("a", "3.000000"), delivery("b", "9.000000"), delivery("c", "1.000000")] }]);
  expect(turned).toEqual({ "l/a": "3", "l/b": "2", "l/c": "" });
  expect(turnLines(turned)).toEqual([{ line_id: "l", origin_line_id: "a", quantity: "3" }, { line_id: "l", origin_line_id: "b", quantity: "2" }]);
});

it.each([["", null], ["3", null], ["３", null], ["4", "too_much"], ["-1", "not_a_number"], ["a", "not_a_number"]])("%s of 3", (text, fault) => {
  expect(faultOf(text, "3.000000")).toBe(fault);
});
