import { describe, expect, it } from "vitest";
import { pastedRows } from "./pastedRows";
import { pasteLocations } from "./pasteLocations";
import { pastePlacements, productCodes } from "./pastePlacements";

describe("pasted rows", () => {
  it("are numbered as seen, without heads and empty rows", () => {
    expect(pastedRows("编码\t名称\r\nA-01\t 一排 \r\n\r\nA-02")).toEqual([
      { number: 2, cells: ["A-01", "一排"] },
      { number: 4, cells: ["A-02"] },
    ]);
  });
  it("keep a first row that is no head", () => {
    expect(pastedRows("A-01\nA-02").map((row) => row.number)).toEqual([1, 2]);
  });
});

describe("pasted locations", () => {
  const known = [{ code: "A-01", name: "一排" }, { code: "A-02", name: null }];
  it.each([
    ["B-01\t货架", "new", "货架"],
    ["B-01", "new", null],
    ["A-01\t一排", "same", "一排"],
    ["A-01", "same", "一排"],
    ["A-02\t二排", "renamed", "二排"],
    ["A 01\t一排", "blank", "一排"],
    ["A--01", "segment", null],
    ["-A", "segment", null],
    ["\t一排", "segment", "一排"],
    ["A".repeat(41), "long", null],
    ["A-01\t一排\t多了", "columns", "一排"],
    ["A-01\t一排\t\t", "same", "一排"],
  ])("%j is %s", (text, is, name) => {
    expect(pasteLocations(text, known)).toMatchObject([{ row: 1, is, name }]);
  });
  it("the same code again is refused at its row", () => {
    expect(pasteLocations("C\nD\nC", known).map((one) => [one.row, one.is])).toEqual([[1, "new"], [2, "new"], [3, "twice"]]);
  });
});

describe("pasted homes", () => {
  const known = {
    products: [{ id: "1", code: "P1", name: "甲" }, { id: "2", code: "P2", name: "乙" }],
    locations: [{ code: "A-01", active: true }, { code: "A-02", active: true }, { code: "Z", active: false }],
    homes: [{ product_id: "1", location: "A-01" }, { product_id: "2", location: null }],
  };
  it.each([
    ["P1\tA-02", "moved"],
    ["P1\tA-01", "same"],
    ["P1\t", "unplaced"],
    ["P2\tA-01", "placed"],
    ["P2\t", "same"],
    ["P1", "columns"],
    ["P1\tA-01\tx", "columns"],
    ["NO\tA-01", "product"],
    ["P1\tA-99", "location"],
    ["P1\tZ", "inactive"],
  ])("%j is %s", (text, is) => {
    expect(pastePlacements(text, known).map((one) => one.is)).toEqual([is]);
  });
  it("a product twice is refused at its row; its codes are asked for once", () => {
    expect(pastePlacements("P1\tA-02\nP1\tA-01", known).map((one) => one.is)).toEqual(["moved", "twice"]);
    expect(productCodes("商品编码\t货位\nP1\tA\nP2\tB\nP1\tC")).toEqual(["P1", "P2"]);
  });
});
