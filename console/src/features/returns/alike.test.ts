import { expect, it } from "vitest";
import { areAlike } from "./alike";
import type { Source } from "./calls";

const source = (line: string, more: Partial<Source["document"]> = {}) => ({
  document: { kind: "sales_delivery", partner_id: "c", warehouse_id: "w", ...more },
  lines: [{ origin_line_id: line, serials: [] }],
}) as unknown as Source;
const ALL = { a: { quantity: "1", serials: [] }, b: { quantity: "1", serials: [] } };

it.each([
  [{}, true],
  [{ partner_id: "other" }, false],
  [{ warehouse_id: "other" }, false],
  [{ kind: "purchase_receipt" as const }, false],
])("one return of two deliveries, the second with %o: %s", (more, alike) => {
  expect(areAlike([source("a"), source("b", more)], ALL)).toBe(alike);
});

it("looks only at what something comes back of", () => {
  expect(areAlike([source("a"), source("b", { partner_id: "other" })], { a: ALL.a })).toBe(true);
  expect(areAlike([], {})).toBe(true);
});
