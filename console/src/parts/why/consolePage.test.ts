import { expect, it } from "vitest";
import { consolePage } from "./consolePage";

const ID = "01a20938-ccfe-740c-bb5d-13727ab79929";

it.each([
  ["GET", `/api/inventory/movements?document_id=${ID}`, `/stock/ledger?document_id=${ID}`],
  ["GET", `/api/inventory/movements?product_id=${ID}&warehouse_id=${ID}`, `/stock/ledger?product_id=${ID}&warehouse_id=${ID}`],
  ["PUT", `/api/documents/documents/${ID}`, `/documents/${ID}/edit`],
  ["POST", `/api/documents/documents/${ID}/submit`, `/documents/${ID}?do=submit`],
  ["POST", `/api/documents/documents/${ID}/deliveries`, `/documents/${ID}?do=deliver`],
  ["GET", `/api/documents/documents/${ID}/return-candidates`, `/documents/${ID}`],
  ["GET", `/api/documents/documents/${ID}/trace`, `/documents/${ID}/trace`],
  ["GET", `/api/documents/documents/${ID}`, `/documents/${ID}`],
  ["GET", `/api/documents/products/${ID}`, `/products?id=${ID}`],
  ["GET", "/api/inventory/dead-letters", "/operations"],
  ["POST", "/api/ledger/periods/2026-11/open", "/periods"],
  ["GET", "/api/ledger/unheard-of", null],
])("%s %s", (method, href, page) => {
  expect(consolePage({ method, href })).toBe(page);
});
