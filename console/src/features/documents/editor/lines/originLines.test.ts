import { expect, it } from "vitest";
import { open } from "@/parts/linegrid/editLines";
import { blankLine } from "@/parts/linegrid/line";
import type { Kind } from "@/api/shapes/documents";
import { newSheet } from "../../sheet";
import { originIds } from "./originLines";

const of = (document_id: string) => ({ ...blankLine(), origin: { line_id: `line of ${document_id}`, document_id, left: null } });

it.each<readonly [Kind, string | null, readonly string[], readonly string[]]>([
  ["sales_return", "a", ["a", "a"], ["a"]],
  ["sales_return", null, ["a", "b", "a"], ["a", "b"]],
  ["sales_return", null, [], []],
  ["sales_delivery", "order", [""], ["order"]],
  ["landed_cost", null, ["a", "b"], []],
])("%s with origin %s and lines of %j is made from %j", (kind, origin_id, lines, ids) => {
  const sheet = { ...newSheet(kind, { origin_id }), lines: open(lines.map(of)) };
  expect(originIds(sheet)).toEqual(ids);
});
