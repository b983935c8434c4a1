import { expect, it } from "vitest";
import type { DocumentAnswer, Kind } from "@/api/shapes/documents";
import { newSheet } from "../sheet";
import { begin, editorReducer } from "./editorState";
import { madeFrom } from "./lines/originLines";
import { inCurrency } from "./header/Settlements";

const origin = (currency: string | null) => ({ id: "o", kind: "purchase_order", currency, exchange_rate: currency === null ? null : "7.123400", warehouse_id: "w", partner_id: "c", lines: [] }) as unknown as DocumentAnswer;

it.each<readonly [Kind, string | null, string | null, string]>([
  ["purchase_receipt", "USD", "USD", ""],
  ["purchase_return", "USD", "USD", "7.1234"],
  ["purchase_receipt", null, null, ""],
  ["bill_difference", "USD", null, ""],
])("%s made from a document in %s is in %s at %j", (kind, of, currency, exchange_rate) => {
  expect(madeFrom(newSheet(kind), origin(of), new Map()).header).toMatchObject({ currency, exchange_rate });
});

it("another currency settles other documents", () => {
  const sheet = { ...newSheet("customer_receipt"), settlements: [{ document_id: "d", amount: "1" }] };
  const after = (change: object) => editorReducer(begin(sheet, null), { type: "header", change }).history.present.settlements.length;
  expect([after({ amount: "2" }), after({ currency: "USD" })]).toEqual([1, 0]);
});

it("what is open is of the document's currency, and in it", () => {
  const items = [{ remaining: "10" }, { remaining: "71", currency: "USD", foreign_remaining: "10" }, { remaining: "8", currency: "EUR", foreign_remaining: "1" }];
  expect(inCurrency(items, null).map((one) => one.remaining)).toEqual(["10"]);
  expect(inCurrency(items, "USD").map((one) => one.remaining)).toEqual(["10"]);
  expect(inCurrency(items, "USD")).toHaveLength(1);
});
