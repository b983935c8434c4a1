import { describe, expect, it } from "vitest";
import { dateOf, readPaste, tableOf } from "./paste";

const read = (text: string) => readPaste(text, ["code", "quantity"], ["code", "quantity", "price", "unit", "batch", "remark"]);
const faults = (text: string) => read(text).faults.map((one) => `${String(one.row)} ${one.column} ${one.code}`);

describe("a pasted table", () => {
  it("with a header is read by its names, in any order", () => {
    const { rows, faults: none, hasHeader } = read("数量\t商品编码\t单价\n3\tSD-6\t12.5\n1,200\tSD-8\t３");
    expect(hasHeader).toBe(true);
    expect(none).toEqual([]);
    expect(rows).toEqual([
      { number: 2, cells: { quantity: "3", code: "SD-6", price: "12.5" } },
      { number: 3, cells: { quantity: "1,200", code: "SD-8", price: "３" } },
    ]);
  });
  it("without a header is code, quantity, price, unit, batch, remark", () => {
    expect(read("SD-6\t3\t12.5\t盒\tB1\t急\r\n").rows).toEqual([{ number: 1, cells: { code: "SD-6", quantity: "3", price: "12.5", unit: "盒", batch: "B1", remark: "急" } }]);
  });
  it("passes over empty rows", () => {
    expect(read("SD-6\t3\n\t\n\nSD-8\t4").rows.map((row) => row.number)).toEqual([1, 4]);
  });
});

describe("what does not fit is told by row and column", () => {
  it.each([
    ["SD-6\tdrei", ["1 quantity not_a_number"]],
    ["SD-6\t1e9", ["1 quantity not_a_number"]],
    ["SD-6\t1000000001", ["1 quantity absurd"]],
    ["SD-6\t-3", ["1 quantity negative"]],
    ["SD-6\t0.1234567", ["1 quantity too_precise"]],
    ["SD-6\t=1200*3", ["1 quantity formula"]],
    ["SD-6\t", ["1 quantity missing_cell"]],
    ["\t5", ["1 code missing_cell"]],
    ["SD-6\t3\t1\t把\tB1\tx\tmore", ["1 7 extra_column"]],
    ["编码\t颜色\t数量\nSD-6\t红\t3", ["2 颜色 extra_column"]],
    ["编码\t单价\nSD-6\t3", ["1 quantity missing_column"]],
    ["编码\t数量\t生产日期\nSD-6\t3\tgestern", ["2 production_date not_a_date"]],
  ])("%j", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

it("a quoted cell keeps its tabs and line ends", () => {
  expect(tableOf('a\t"x\ty\nz ""q"""\nb\tc')).toEqual([["a", 'x\ty\nz "q"'], ["b", "c"]]);
});

it("dates are understood as spreadsheets write them", () => {
  expect(["2026/8/1", "2026.08.01", "2026年8月1日", "morgen"].map(dateOf)).toEqual(["2026-08-01", "2026-08-01", "2026-08-01", "morgen"]);
});
