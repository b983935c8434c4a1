import { expect, it } from "vitest";
import { blankLine } from "@/parts/linegrid/line";
import { refusedLines } from "./refusedLines";

it("marks each line that a book refused, at its place", () => {
  const lines = ["a", "b", "c"].map((id) => ({ ...blankLine(), key: id.toUpperCase(), line_id: id }));
  const refusal = { reason: "insufficient_stock", shortages: [{ line_id: "b", product_code: "P", product_name: "P", wanted: "5", available: "2" }], line_ids: ["b", "c", "gone"] };
  const messages = refusedLines(refusal, lines, (one) => `${one.wanted} > ${one.available}`, "here");
  expect([...messages]).toEqual([["B", [{ cell: "quantity", text: "5 > 2" }]], ["C", [{ cell: "product", text: "here" }]]]);
  expect(refusedLines(null, lines, () => "", "").size).toBe(0);
});
