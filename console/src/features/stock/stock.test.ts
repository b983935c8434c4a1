import { describe, expect, it } from "vitest";
import { Problem } from "@/api/problem";
import { withoutPrice } from "./calls";
import { daysLeft } from "./expiry";
import { isQuiet, toneOfMark } from "./marks";
import { compared, momentOf, queryOf } from "./moments";
import { movesStock } from "./movesStock";
import { MARKS, type StockThen } from "./shapes";

const row = (id: string, quantity: string, value: string) => ({ id, quantity, value }) as StockThen;

describe("two moments side by side", () => {
  it("takes what is in one only as nothing in the other, exactly", () => {
    const rows = compared([row("a", "10", "100.10"), row("b", "3", "9")], [row("a", "7.5", "75.20"), row("c", "1", "2")]);
    expect(rows.map((one) => [one.id, one.difference, one.valueDifference])).toEqual([
      ["a", "-2.5", "-24.9"],
      ["b", "-3", "-9"],
      ["c", "1", "2"],
    ]);
  });
  it("asks the service for each moment with the filters of both", () => {
    const filters = { as_of: "2026-11-01", _as_of: "2026-11-20", _compare: "true", warehouse_id: "w", all: "1" };
    expect(queryOf(filters, momentOf(filters, ""))).toEqual({ warehouse_id: "w", as_of: "2026-11-01" });
    expect(queryOf(filters, momentOf(filters, "_"))).toEqual({ warehouse_id: "w", as_of: "2026-11-20" });
  });
});

it("an order gets 0 only where the service misses a price, and nothing else is wrong", () => {
  const lines = [{ product_id: "a", quantity: "1" }, { product_id: "b", quantity: "2" }];
  const error = (pointer: string, code: string) => ({ pointer, code, detail: "" });
  const refused = (...errors: ReturnType<typeof error>[]) => new Problem({ status: 422, code: "invalid_input", title: "", detail: "", errors });
  expect(withoutPrice(lines, refused(error("/lines/1/price", "price_missing")))).toEqual([lines[0], { product_id: "b", quantity: "2", price: "0" }]);
  expect(withoutPrice(lines, refused(error("/lines/1/price", "price_missing"), error("/lines/0/quantity", "quantity_not_positive")))).toBeNull();
});

describe("marks", () => {
  it("each has a colour", () => {
    expect(MARKS.map(toneOfMark)).toEqual(["refused", "warn", "warn", "idle", "flight"]);
  });
  it("what moved nothing, or is void, is quiet", () => {
    expect([isQuiet({ operation: "audit_failed", mark: "audit_failed" }), isQuiet({ operation: "document", mark: "voided" }), isQuiet({ operation: "reversal", mark: "unaudited" })]).toEqual([true, true, false]);
  });
});

it.each([
  ["document", "vouchered", true],
  ["document", "draft", false],
  ["batch", "finished", false],
])("a %s that is %s makes lists of stock old: %s", (kind, state, old) => {
  expect(movesStock({ service: "documents", kind, data: { state } })).toBe(old);
});

it.each([
  ["2026-11-23", 0],
  ["2026-12-01", 8],
  ["2026-11-20", -3],
])("a batch of %s has %i days left", (expiry, days) => {
  expect(daysLeft(expiry, "2026-11-23")).toBe(days);
});
