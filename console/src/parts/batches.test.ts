import { expect, it } from "vitest";
import { batchFilter } from "./batches";

it.each([
  [{ kind: "purchase_receipt", state: "submitted" }, { kind: "purchase_receipt", state: "submitted" }],
  [{ kind_in: "purchase_receipt", state_in: "submitted", sort: "-number", all: "1" }, { kind: "purchase_receipt", state: "submitted" }],
  [{ business_date_from: "2026-11-01" }, { business_date_from: "2026-11-01" }],
  [{ kind_in: "purchase_receipt,sales_delivery" }, null],
  [{ number_like: "SD" }, null],
  [{}, {}],
])("%j", (filters, expected) => {
  expect(batchFilter(filters)).toEqual(expected);
});
