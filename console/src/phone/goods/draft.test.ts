import { expect, it } from "vitest";
import type { Product } from "../meanings";
import { bodyOf, drafted, type GoodsDraft, left, type Line, lineFor, type Source, withLine, withoutLine } from "./draft";

let number = 0;
const newKey = () => `key-${String((number += 1))}`;
const SCREWS: Product = {
  id: "p1", code: "SD-6", name: "螺丝刀", name_en: null, barcode: null, unit: "把", decimals: 0, units: [{ unit: "盒", factor: "12", barcode: null }], tax_rate: "0.13",
  is_service: false, batch_tracked: false, serial_tracked: false, shelf_life_days: null, matched_unit: "把", exact: true,
};
const ORDER: Source = {
  way: "receipts", kind: "purchase_receipt", documentId: "d", number: "PO-1", partnerId: "s", partnerName: "长城", warehouseId: "w", warehouseName: "一号仓",
  lines: ["l1", "l2"].map((lineId) => ({ lineId, productId: "p1", code: "SD-6", name: "螺丝刀", unit: "把", open: "24", serials: [], batch: null })),
};

function line(more: Partial<Line> = {}): Line {
  return { key: newKey(), product: SCREWS, sourceLineId: "l1", unit: "把", quantity: "5", batch: null, serials: [], price: null, ...more };
}

it("what is left counts boxes in pieces, and goes below nothing when there is too much", () => {
  const draft = withLine(withLine(drafted(ORDER, newKey), line(), newKey), line({ unit: "盒", quantity: "2" }), newKey);
  expect(ORDER.lines.map((one) => left(draft, one))).toEqual(["-5", "24"]);
});

it("a scan goes to the line that has something left, and to the first when none has", () => {
  const full = withLine(drafted(ORDER, newKey), line({ quantity: "24" }), newKey);
  expect(lineFor(full, "p1")?.lineId).toBe("l2");
  expect(lineFor(withLine(full, line({ sourceLineId: "l2", quantity: "24" }), newKey), "p1")?.lineId).toBe("l1");
  expect(lineFor(full, "p9")).toBeUndefined();
});

it("other lines are another command, the same lines the same", () => {
  const draft = withLine(drafted(ORDER, newKey), line({ key: "only" }), newKey);
  const changed: GoodsDraft = withoutLine(draft, "only", newKey);
  expect(changed.keys.create).not.toBe(draft.keys.create);
  expect(changed.lines).toEqual([]);
});

it("says an order's line in the unit that was counted", () => {
  const draft = withLine(drafted(ORDER, newKey), line({ unit: "盒", quantity: "2" }), newKey);
  expect(bodyOf(draft, "2026-11-23")).toEqual({ business_date: "2026-11-23", lines: [{ origin_line_id: "l1", unit: "盒", unit_quantity: "2", batch: null, serials: [] }] });
});

it("says an arrival in stock units, and a free receipt with price and tax", () => {
  const arrival = withLine(drafted({ ...ORDER, way: "arrivals" }, newKey), line({ unit: "盒", quantity: "2" }), newKey);
  expect(bodyOf(arrival, "2026-11-23")).toEqual({ business_date: "2026-11-23", lines: [{ origin_line_id: "l1", quantity: "24", serials: [] }] });
  const free = withLine(drafted({ ...ORDER, way: null, lines: [] }, newKey), line({ sourceLineId: null, price: "3.2" }), newKey);
  expect(bodyOf(free, "2026-11-23")).toEqual({
    kind: "purchase_receipt", business_date: "2026-11-23", warehouse_id: "w", partner_id: "s",
    lines: [{ quantity: "5", batch: null, serials: [], product_id: "p1", price: "3.2", tax_rate: "0.13" }],
  });
});
