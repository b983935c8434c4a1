import { describe, expect, it } from "vitest";
import { entered } from "@/parts/linegrid/editLines";
import { blankLine, type GridLine } from "@/parts/linegrid/line";
import { newSheet, type Sheet } from "../../sheet";
import { type Choice, differences, merged } from "./merge";

const line = (id: string | null, more: Partial<GridLine> = {}): GridLine => ({ ...blankLine(), line_id: id, code: id ?? "new", quantity: "1", price: "10", ...more });
const sheet = (lines: GridLine[], remark = ""): Sheet => ({ ...newSheet("sales_delivery", { business_date: "2026-11-02", remark }), lines: [...lines, blankLine()] });
const told = (base: Sheet, mine: Sheet, theirs: Sheet) => differences(base, mine, theirs).map((one) => `${one.field}${one.line === null ? "" : ` ${String(one.line)}`}: ${one.mine} / ${one.theirs}${one.conflict ? " !" : ""}`);
const lines = (of: Sheet) => entered(of.lines).map((one) => `${one.line_id ?? one.code} ${one.quantity}×${one.price}`);
const both = (base: Sheet, mine: Sheet, theirs: Sheet, choices: [string, Choice][] = []) => merged(base, mine, theirs, new Map(choices));

describe("two people, one document", () => {
  it("what only one changed needs no choice", () => {
    const [base, mine, theirs] = [sheet([line("a"), line("b")]), sheet([line("a", { quantity: "5" }), line("b")]), sheet([line("a"), line("b", { price: "9" })], "急")];
    expect(told(base, mine, theirs)).toEqual(["remark:  / 急", "price 2: 10 / 9"]);
    expect(lines(both(base, mine, theirs))).toEqual(["a 5×10", "b 1×9"]);
    expect(both(base, mine, theirs).header.remark).toBe("急");
  });
  it("what both changed is mine unless I take theirs", () => {
    const [base, mine, theirs] = [sheet([line("a")]), sheet([line("a", { quantity: "5" })]), sheet([line("a", { quantity: "7" })])];
    expect(told(base, mine, theirs)).toEqual(["quantity 1: 5 / 7 !"]);
    expect(lines(both(base, mine, theirs))).toEqual(["a 5×10"]);
    expect(lines(both(base, mine, theirs, [["a.quantity", "theirs"]]))).toEqual(["a 7×10"]);
  });
  it("the same change is no conflict", () => {
    expect(told(sheet([line("a")]), sheet([line("a", { quantity: "7" })]), sheet([line("a", { quantity: "7" })]))).toEqual([]);
  });
  it("lines that either added are all there", () => {
    const [base, mine, theirs] = [sheet([line("a")]), sheet([line("a"), line(null)]), sheet([line("a"), line("c")])];
    expect(lines(both(base, mine, theirs))).toEqual(["a 1×10", "new 1×10", "c 1×10"]);
  });
  it("a line that they removed goes, unless I changed it", () => {
    const base = sheet([line("a"), line("b")]);
    expect(lines(both(base, sheet([line("a"), line("b")]), sheet([line("b")])))).toEqual(["b 1×10"]);
    const changed = sheet([line("a", { quantity: "5" }), line("b")]);
    expect(told(base, changed, sheet([line("b")]))).toEqual(["line 1: a 5 × 10 /  !"]);
    expect(lines(both(base, changed, sheet([line("b")]))).sort()).toEqual(["a 5×10", "b 1×10"]);
    expect(lines(both(base, changed, sheet([line("b")]), [["a.gone", "theirs"]]))).toEqual(["b 1×10"]);
  });
  it("a line that I removed stays away, unless they changed it and I want it", () => {
    const [base, mine] = [sheet([line("a"), line("b")]), sheet([line("b")])];
    expect(lines(both(base, mine, sheet([line("a"), line("b")])))).toEqual(["b 1×10"]);
    const theirs = sheet([line("a", { quantity: "7" }), line("b")]);
    expect(lines(both(base, mine, theirs))).toEqual(["b 1×10"]);
    expect(lines(both(base, mine, theirs, [["a.line", "theirs"]])).sort()).toEqual(["a 7×10", "b 1×10"]);
  });
});
