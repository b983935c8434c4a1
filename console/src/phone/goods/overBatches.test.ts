import { expect, it } from "vitest";
import type { Product } from "../meanings";
import { drafted, type Line, type Source, withLine } from "./draft";
import { overBatches } from "./overBatches";

const GLUE: Product = {
  id: "p", code: "G", name: "胶", name_en: null, barcode: null, unit: "瓶", decimals: 0, units: [{ unit: "箱", factor: "12", barcode: null }], tax_rate: "0.13",
  is_service: false, batch_tracked: true, serial_tracked: false, shelf_life_days: 365, matched_unit: "瓶", exact: true,
};
const SALE: Source = { way: null, kind: "sales_delivery", documentId: null, number: null, partnerId: "c", partnerName: "大华", warehouseId: "w", warehouseName: "一号仓", lines: [] };
const LYING = [["b1", "30"], ["b2", "20"], ["b3", "100"]].map(([batch_id = "", available = ""]) => ({ batch_id, number: batch_id.toUpperCase(), available }));
const line = (quantity: string, more: Partial<Line> = {}): Line => ({ key: "k", product: GLUE, sourceLineId: null, unit: "瓶", quantity, batch: { batch_id: "b1", number: "B1" }, serials: [], price: "1", ...more });
const empty = drafted(SALE, () => "key");
const told = (lines: readonly Line[]) => lines.map((one) => [one.batch?.number, one.quantity].join(" "));

it.each<readonly [string, Line, readonly string[]]>([
  ["one batch has enough", line("30"), ["B1 30"]],
  ["the first has not enough", line("35"), ["B1 30", "B2 5"]],
  ["three are needed", line("60"), ["B1 30", "B2 20", "B3 10"]],
  ["all together have not enough: the audit decides", line("200"), ["B1 80", "B2 20", "B3 100"]],
  ["another was chosen: it comes first", line("25", { batch: { batch_id: "b2", number: "B2" } }), ["B2 20", "B1 5"]],
  ["a box is not opened", line("3", { unit: "箱" }), ["B1 2", "B2 1"]],
  ["pieces have their batch", line("35", { serials: ["S1"] }), ["B1 35"]],
  ["nothing is chosen", line("35", { batch: null }), [" 35"]],
])("%s", (_, given, expected) => {
  expect(told(overBatches(empty, given, LYING))).toEqual(expected);
});

it("leaves to other lines of the draft what they took, and gives each part a name of its own", () => {
  const draft = withLine(empty, line("25", { key: "other" }), () => "key");
  const parts = overBatches(draft, line("10"), LYING);
  expect(told(parts)).toEqual(["B1 5", "B2 5"]);
  expect(new Set(parts.map((one) => one.key)).size).toBe(2);
});
