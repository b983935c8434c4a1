import { expect, it } from "vitest";
import { placesOf } from "./places";

const at = (pointer: string) => ({ pointer, detail: `wrong at ${pointer}` });

it("an error goes to its cell, its field, or is told as it is", () => {
  const { cells, fields, others } = placesOf(["/lines/1/quantity", "/lines/1/batch/number", "/lines/0", "/lines", "/partner_id", "/entries/2/debit", ""].map(at), ["a", "b"]);
  expect(cells.get("b")?.map((one) => one.cell)).toEqual(["quantity", "batch"]);
  expect(cells.get("a")?.map((one) => one.cell)).toEqual(["product"]);
  expect([...fields.keys()]).toEqual(["partner_id", "entries/2/debit"]);
  expect(others).toEqual(["wrong at /lines", "wrong at "]);
});
