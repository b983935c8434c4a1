import { describe, expect, it } from "vitest";
import { pasteCounts } from "./pasteCounts";
import type { SnapshotItem } from "./shapes";

const item = (id: string, product_code: string, warehouse_code: string, batch_number: string | null = null) => ({ id, product_code, warehouse_code, batch_number }) as SnapshotItem;
const ITEMS = [item("1", "A", "W1"), item("2", "B", "W1"), item("3", "B", "W2"), item("4", "C", "W1", "L1"), item("5", "C", "W1", "L2")];

describe("a pasted table of counts", () => {
  it.each([
    ["A\t5", [["1", "5"]]],
    ["编码\t数量\nA\t1,200.50", [["1", "1200.5"]]],
    ["B\tW2\t7", [["3", "7"]]],
    ["C\tW1\tL2\t0\r\n\r\n", [["5", "0"]]],
    ["C\tL1\t３", [["4", "3"]]],
  ])("%j", (text, counts) => {
    expect([...pasteCounts(text, ITEMS).counts]).toEqual(counts);
    expect(pasteCounts(text, ITEMS).errors).toEqual([]);
  });
  it.each([
    ["A", "columns"],
    ["A\t1\t2\t3\t4", "columns"],
    ["A\t5\nA\tx1", "number"],
    ["A\t1e9", "number"],
    ["A\t-1", "negative"],
    ["Z\t1", "unknown"],
    ["B\t1", "ambiguous"],
    ["A\t1\nA\t2", "twice"],
  ])("%j is refused: %s", (text, refusal) => {
    expect(pasteCounts(text, ITEMS).errors.map((error) => error.refusal)).toEqual([refusal]);
  });
});
