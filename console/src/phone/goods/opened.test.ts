import { expect, it } from "vitest";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { Problem } from "@/api/problem";
import type { Product } from "../meanings";
import { type GoodsDraft, type Line, type Source, withLine, withoutLine } from "./draft";
import { isChanged, openedDraft, originsOf, savedBody, wayOf } from "./opened";
import { chosen, reconciled } from "./reconcile";
import { othersOf, toldAtLines } from "./toldAtLines";

let number = 0;
const newKey = () => `key-${String((number += 1))}`;
const SCREWS: Product = {
  id: "p1", code: "SD-6", name: "螺丝刀", name_en: null, barcode: null, unit: "把", decimals: 0, units: [{ unit: "盒", factor: "12", barcode: null }], tax_rate: "0.13",
  is_service: false, batch_tracked: false, serial_tracked: false, shelf_life_days: null, matched_unit: "把", exact: true,
};
const SOURCE: Source = { way: "receipts", kind: "purchase_receipt", documentId: "o", number: "PO-1", partnerId: "s", partnerName: "长城", warehouseId: "w", warehouseName: "一号仓", lines: [] };
const lineAnswer = (id: string, quantity: string) => ({
  line_id: id, product_id: "p1", product_code: "SD-6", product_name: "螺丝刀", stock_unit: "把", unit: "把", quantity, unit_quantity: null, price: "3.200000", tax_rate: "0.130000",
  origin_line_id: `of-${id}`, origin_document_id: "o", remark: "轻放", direction: null, batch: null, serials: [],
});
const DOCUMENT = {
  id: "d", version: 3, number: "PR-1", state: "draft", kind: "purchase_receipt", business_date: "2026-11-23", warehouse_id: "w", partner_id: "s", origin_id: "o", reference: null, flag: null, remark: "早班",
  register_only: false, lines: [lineAnswer("a", "5.000000"), lineAnswer("b", "7.000000")],
} as unknown as DocumentAnswer;

function opened(lines = DOCUMENT.lines, source = SOURCE): GoodsDraft {
  return openedDraft({ ...DOCUMENT, version: 3, lines }, source, new Map([["p1", SCREWS]]), newKey);
}

function put(draft: GoodsDraft, key: string, quantity: string): GoodsDraft {
  const line = draft.lines.find((one) => one.key === key) as Line;
  return withLine(draft, { ...line, quantity }, newKey);
}

const told = (draft: GoodsDraft) => draft.lines.map((line) => `${line.key} ${line.quantity}`);

it("keeps what a phone does not show: prices, remarks, the header", () => {
  const draft = put(opened(), "a", "6");
  expect(isChanged(opened())).toBe(false);
  expect(isChanged(draft)).toBe(true);
  expect(savedBody(draft)).toEqual({
    kind: "purchase_receipt", business_date: "2026-11-23", warehouse_id: "w", partner_id: "s", origin_id: "o", remark: "早班",
    lines: [
      { line_id: "a", origin_line_id: "of-a", quantity: "6", price: "3.200000", tax_rate: "0.130000", remark: "轻放" },
      { line_id: "b", origin_line_id: "of-b", quantity: "7", price: "3.200000", tax_rate: "0.130000", remark: "轻放" },
    ],
  });
});

it("the order prices what is new or counted in another unit; a free line has its own price", () => {
  const boxes = withLine(opened(), { ...(opened().lines[0] as Line), unit: "盒", quantity: "1" }, newKey);
  expect((savedBody(boxes) as { lines: unknown[] }).lines[0]).toEqual({ line_id: "a", origin_line_id: "of-a", unit: "盒", unit_quantity: "1", remark: "轻放" });
  const free = withoutLine(opened(DOCUMENT.lines, { ...SOURCE, way: null }), "b", newKey);
  expect((savedBody(free) as { lines: unknown[] }).lines).toEqual([{ line_id: "a", product_id: "p1", quantity: "5", price: "3.2", tax_rate: "0.130000", remark: "轻放" }]);
});

it("what one of us changed alone is taken, what both changed is asked", () => {
  const theirs = opened([lineAnswer("a", "9"), lineAnswer("b", "8"), lineAnswer("c", "1")] as unknown as DocumentAnswer["lines"]);
  const mine = put(opened(), "a", "6");
  const now = reconciled(mine, theirs, newKey);
  expect(told(now)).toEqual(["a 6", "b 8", "c 1"]);
  expect([now.opened?.taken, now.opened?.clashes.map((one) => one.key)]).toEqual([2, ["a"]]);
  expect(told(chosen(now, ["a"], "theirs", newKey))).toEqual(["a 9", "b 8", "c 1"]);
  expect(chosen(now, ["a"], "mine", newKey).opened?.clashes).toEqual([]);
});

it("a line that they took away and I changed comes back as a new one; one that I took away goes again", () => {
  const without = opened([lineAnswer("b", "8")] as unknown as DocumentAnswer["lines"]);
  const kept = chosen(reconciled(put(opened(), "a", "6"), without, newKey), ["a"], "mine", newKey);
  expect(kept.lines.map((line) => [line.key, line.saved?.line_id])).toEqual([["a", undefined], ["b", "b"]]);
  const mine = reconciled(withoutLine(opened(), "b", newKey), opened([lineAnswer("a", "5"), lineAnswer("b", "8")] as unknown as DocumentAnswer["lines"]), newKey);
  expect(told(chosen(mine, ["b"], "mine", newKey))).toEqual(["a 5"]);
  expect(told(chosen(mine, ["b"], "theirs", newKey))).toEqual(["a 5", "b 8"]);
});

it("an error is told at its line, the others above", () => {
  const problem = new Problem({ status: 422, code: "x", title: "", detail: "", errors: [{ pointer: "/lines/1/quantity", code: "q", detail: "太多" }, { pointer: "/partner_id", code: "p", detail: "停用" }] });
  expect([...toldAtLines(problem, opened())]).toEqual([["b", "太多"]]);
  expect((othersOf(problem, opened()) as Problem).errors.map((one) => one.detail)).toEqual(["停用"]);
});

it("a return over several deliveries names them by its lines", () => {
  const several = { ...DOCUMENT, kind: "sales_return", origin_id: null, lines: DOCUMENT.lines.map((line, at) => ({ ...line, origin_document_id: `d${String(at)}` })) } as DocumentAnswer;
  expect([originsOf(several), wayOf(several)]).toEqual([["d0", "d1"], "returns"]);
  expect(wayOf({ ...several, lines: several.lines.map((line) => ({ ...line, origin_document_id: null })) })).toBe(null);
});
