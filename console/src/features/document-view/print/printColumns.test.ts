import { expect, it } from "vitest";
import { type DocumentLine, KINDS, type Kind } from "@/api/shapes/documents";
import { printColumns, signaturesOf } from "./printColumns";

const line = (more: Partial<DocumentLine> = {}) =>
  ({ line_number: 1, product_code: "P", product_name: "p", unit: "pc", quantity: "1.000000", unit_quantity: null, price: "2.000000", net: "2.00", tax: "0.26", value: null, batch: null, direction: null, remark: null, ...more }) as DocumentLine;
const words = (kind: Kind, lines: readonly DocumentLine[]) => printColumns({ kind, lines, currency: null }).map((column) => column.word);

it("shows amounts and tax where there are any", () => {
  expect(words("sales_delivery", [line()])).toEqual(["number", "code", "name", "unit", "quantity", "price", "net", "tax", "gross"]);
  expect(words("other_outbound", [line({ tax: "0.00" })])).not.toContain("tax");
  expect(words("transfer", [line({ tax: "0.00" })])).toEqual(["number", "code", "name", "unit", "quantity"]);
  expect(words("cost_adjustment", [line({ tax: "0.00", value: "5.00" })])).toContain("value");
});

it("shows batches, directions and remarks only where a line has one", () => {
  expect(words("sales_delivery", [line(), line({ batch: { number: "B", production_date: null, expiry_date: null }, remark: "!" })])).toEqual(expect.arrayContaining(["batch", "remark"]));
});

it("has places to sign for every kind", () => {
  for (const kind of KINDS) expect(signaturesOf(kind).length).toBeGreaterThan(2);
});

it("a foreign document shows its own figures", () => {
  const one = line({ net: "14.25", tax: "1.85", foreign_net: "2.00", foreign_tax: "0.26" });
  const shown = printColumns({ kind: "purchase_receipt", lines: [one], currency: "USD" }).filter((column) => column.number).map((column) => column.text(one));
  expect(shown).toEqual(["1", "2.00", "2.00", "0.26", "2.26"]);
});
