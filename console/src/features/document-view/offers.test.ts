import { expect, it } from "vitest";
import type { DocumentAnswer, Kind, State } from "@/api/shapes/documents";
import { offersOf } from "./offers";

const line = (figures: Partial<DocumentAnswer["lines"][number]>) => figures as DocumentAnswer["lines"][number];
const names = (kind: Kind, state: State, more: Partial<DocumentAnswer> = {}) =>
  offersOf({ kind, state, fulfilment: null, direct: false, lines: [line({ returnable: "1.000000", open: "1.000000" })], ...more }, () => true)
    .map((offer) => offer.name)
    .filter((name) => name !== "print" && name !== "labels" && name !== "copy");

it.each<[Kind, State, readonly string[]]>([
  ["sales_delivery", "draft", ["submit", "edit", "void"]],
  ["sales_delivery", "submitted", ["audit", "withdraw", "void"]],
  ["sales_delivery", "queued", ["return", "unaudit"]],
  ["sales_delivery", "audited", ["return"]],
  ["sales_delivery", "posted", ["return"]],
  ["sales_delivery", "vouchered", ["return", "unaudit"]],
  ["sales_delivery", "unauditing", []],
  ["sales_delivery", "refused", ["edit", "void"]],
  ["sales_delivery", "voided", ["reuse"]],
  ["purchase_receipt", "vouchered", ["return", "unaudit"]],
  ["other_inbound", "vouchered", ["unaudit"]],
  ["transfer", "vouchered", ["arrive", "unaudit"]],
])("%s in state %s", (kind, state, expected) => {
  expect(names(kind, state)).toEqual(expected);
});

it("offers of an order in force what is made from it, until it is done or closed", () => {
  expect(names("sales_order", "confirmed", { fulfilment: "open" })).toEqual(["deliver", "close", "unaudit"]);
  expect(names("purchase_order", "confirmed", { fulfilment: "partly_delivered" })).toEqual(["receive", "close", "unaudit"]);
  expect(names("sales_order", "confirmed", { fulfilment: "done" })).toEqual(["unaudit"]);
  expect(names("sales_order", "confirmed", { fulfilment: "closed" })).toEqual(["unaudit"]);
});

it("offers no return of what is all returned, no arrival of what arrives by itself", () => {
  expect(names("sales_delivery", "vouchered", { lines: [line({ returnable: "0.000000" })] })).toEqual(["unaudit"]);
  expect(names("transfer", "vouchered", { direct: true })).toEqual(["unaudit"]);
});

it("names the permission that is missing", () => {
  const offers = offersOf({ kind: "sales_delivery", state: "submitted", fulfilment: null, direct: false, lines: [] }, (code) => code === "document.edit");
  expect(Object.fromEntries(offers.map((offer) => [offer.name, offer.missing]))).toMatchObject({ audit: "document.audit.sales_delivery", withdraw: null, void: "document.void" });
});

it.each<[Kind, State, boolean]>([
  ["sales_delivery", "draft", true],
  ["sales_order", "confirmed", true],
  ["customer_receipt", "voided", true],
  ["sales_return", "vouchered", false],
  ["landed_cost", "draft", false],
])("a copy of a %s in state %s: %s", (kind, state, offered) => {
  const offers = offersOf({ kind, state, fulfilment: null, direct: false, lines: [] }, () => true);
  expect(offers.some((offer) => offer.name === "copy")).toBe(offered);
});
