import { expect, it } from "vitest";
import { Problem } from "@/api/problem";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { blankLine, type GridLine } from "@/parts/linegrid/line";
import { everything, type ReturnableLine } from "./basket";
import type { Source } from "./calls";
import { deliveryBody, differenceOf, partyOf, sameLines, toldOfDelivery } from "./exchange";

const line = (id: string): ReturnableLine => ({
  origin_line_id: id, line_number: 1, product_id: "p", product_code: "P", product_name: "p", unit: "pc", delivered: "5.000000", returnable: "2.000000",
  price: "10.000000", net: "50.00", tax: "6.50", tax_rate: "0.130000", batch_number: null, serials: [],
});
const source = (id: string, more: Partial<DocumentAnswer> = {}): Source => ({
  document: { id, kind: "sales_delivery", partner_id: "c", warehouse_id: "w", ...more } as DocumentAnswer, lines: [line(`${id}-1`)],
});
const priced = (quantity: string, price: string): GridLine => ({ ...blankLine(), product: { ...(sameLines([source("a")], everything([line("a-1")]))[0]?.product as NonNullable<GridLine["product"]>) }, quantity, unit: "pc", price, tax: "13" });

it.each<readonly [string, readonly Source[], boolean]>([
  ["one delivery", [source("a")], true],
  ["two of one customer", [source("a"), source("b")], true],
  ["two customers", [source("a"), source("b", { partner_id: "d" })], false],
  ["two warehouses", [source("a"), source("b", { warehouse_id: "v" })], false],
  ["a receipt", [source("a", { kind: "purchase_receipt" })], false],
])("what comes back from %s", (_, sources, good) => {
  expect(partyOf(sources, everything(sources.flatMap((one) => one.lines))) !== null).toBe(good);
  expect(partyOf(sources, {})).toBe(null);
});

it("the same goods go out at the same prices", () => {
  const lines = sameLines([source("a")], everything([line("a-1")]));
  expect(deliveryBody({ partner_id: "c", warehouse_id: "w" }, lines, "2026-11-23")).toEqual({
    kind: "sales_delivery", business_date: "2026-11-23", partner_id: "c", warehouse_id: "w", lines: [{ product_id: "p", quantity: "2", price: "10", tax_rate: "0.13" }],
  });
});

it.each([["2", "10", "nobody", "0.00"], ["3", "10", "customer", "11.30"], ["1", "10", "us", "11.30"]])("%s at %s: %s owes %s", (quantity, price, owes, amount) => {
  expect(differenceOf("22.60", [priced(quantity, price)])).toMatchObject({ owes, amount });
});

it("an error of the delivery is told as of the delivery", () => {
  const problem = new Problem({ status: 422, code: "x", title: "", detail: "", errors: [{ pointer: "/delivery/lines/0/price", code: "p", detail: "太高" }, { pointer: "/lines/0/quantity", code: "q", detail: "太多" }] });
  expect(toldOfDelivery(problem)).toMatchObject([{ pointer: "/lines/0/price", detail: "太高" }]);
});
