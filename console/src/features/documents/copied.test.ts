import { describe, expect, it } from "vitest";
import { type DocumentAnswer, type DocumentLine, type Kind, KINDS } from "@/api/shapes/documents";
import { today } from "@/format/dates";
import { isCopyable } from "@/parts/copyToNew";
import { copied, goodsKey } from "./copied";
import { draftBody } from "./draftBody";
import { KIND_FORMS } from "./kinds";

const LINE = {
  line_id: "l1", line_number: 1, product_id: "p", product_code: "P1", product_name: "Drill", stock_unit: "pc", unit: "pc", quantity: "3", unit_quantity: "3", price: "12.50", tax_rate: "0.13",
  origin_line_id: "o1", origin_document_id: "order", remark: "red", direction: null, value: null, weight: null, billed_quantity: null,
  serials: ["S1", "S2"], batch: { number: "B1", production_date: "2026-01-01", expiry_date: null },
} as unknown as DocumentLine;

function document(kind: Kind, line: Partial<DocumentLine> = {}): DocumentAnswer {
  return {
    id: "d", kind, number: "XS-1", business_date: "2026-01-05", warehouse_id: "w", partner_id: "c", target_warehouse_id: null, origin_id: "order", reason: null, register_only: false, direct: false, reserve: false,
    reference: "their number", flag: null, remark: "by noon", account: null, amount: null, spread_by: null, tax_rate: null, lines: [{ ...LINE, ...line }], settlements: [{ document_id: "x", amount: "1" }], receipts: [], entries: [],
  } as unknown as DocumentAnswer;
}

const NOTHING: ReadonlySet<string> = new Set();
const first = (kind: Kind, still: ReadonlySet<string>, line: Partial<DocumentLine> = {}) => copied(document(kind, line), new Map(), still).lines[0];

describe("a copy", () => {
  it("has header and lines, today's date, and nothing of the document's own", () => {
    const { body } = draftBody(copied(document("sales_delivery"), new Map(), NOTHING));
    expect(body).toEqual({
      kind: "sales_delivery", business_date: today(), warehouse_id: "w", partner_id: "c", remark: "by noon",
      lines: [{ product_id: "p", quantity: "3", price: "12.5", tax_rate: "0.13", remark: "red" }],
    });
  });

  it("settles nothing that the other settled", () => {
    expect(copied(document("customer_receipt"), new Map(), NOTHING).settlements).toEqual([]);
  });

  it.each<readonly [string, Kind, Partial<DocumentLine>, ReadonlySet<string>, string | undefined, readonly string[]]>([
    ["goods that are gone", "sales_delivery", {}, NOTHING, undefined, []],
    ["goods that still lie there", "sales_delivery", {}, new Set([goodsKey("p", "B1"), goodsKey("p", "S2")]), "B1", ["S2"]],
    ["another product's goods of the same number", "sales_delivery", {}, new Set([goodsKey("q", "B1"), goodsKey("q", "S1")]), undefined, []],
    ["goods that come in: the batch may, a piece comes once", "purchase_receipt", {}, NOTHING, "B1", []],
    ["a component", "assembly", { direction: "out" }, NOTHING, undefined, []],
    ["what is assembled", "assembly", { direction: "in" }, NOTHING, "B1", []],
  ])("of %s", (_, kind, line, still, batch, serials) => {
    const copy = first(kind, still, line);
    expect([copy?.batch?.number, copy?.serials]).toEqual([batch, serials]);
  });

  it.each(KINDS)("is there of %s unless it cannot stand alone", (kind) => {
    expect(isCopyable(kind)).toBe(KIND_FORMS[kind].from?.needed !== true);
  });
});
