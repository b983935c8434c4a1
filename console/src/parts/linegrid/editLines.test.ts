import { describe, expect, it } from "vitest";
import { editLines, entered, type LineAction, type Lines, open } from "./editLines";
import { advanced, begun, redone, undone } from "./history";
import { blankLine, type GridLine, type GridProduct, isBlank, ofProduct } from "./line";

const product = (code: string, more: Partial<GridProduct> = {}): GridProduct => ({
  id: code, code, name: code, unit: "把", decimals: 0, units: [{ unit: "盒", factor: "12" }], tax_rate: "0.130000",
  is_service: false, batch_tracked: false, serial_tracked: false, shelf_life_days: null, ...more,
});
const line = (code: string, more: Partial<GridLine> = {}): GridLine => ({ ...ofProduct(blankLine(), product(code)), ...more });
const does = (lines: Lines, ...actions: LineAction[]): Lines => actions.reduce(editLines, lines);
const told = (lines: Lines) => entered(lines).map((one) => `${one.product?.code ?? "?"} ${one.quantity} ${one.unit}`);

describe("entering lines", () => {
  it("always has one empty line to type into", () => {
    const first = blankLine();
    const picked = does([first], { type: "pick", key: first.key, product: product("A") }, { type: "set", key: first.key, change: { quantity: "3" } });
    expect(picked).toHaveLength(2);
    expect(picked.map(isBlank)).toEqual([false, true]);
    expect(picked[0]).toMatchObject({ unit: "把", tax: "13", quantity: "3" });
    expect(open(picked)).toBe(picked);
  });
  it("keeps the other lines as they were, so that they are not painted anew", () => {
    const lines = [line("A"), line("B")];
    const next = does(lines, { type: "set", key: lines[0]?.key ?? "", change: { quantity: "1" } });
    expect(next[1]).toBe(lines[1]);
  });
  it("another product has its own unit, tax, batch", () => {
    const one = line("A", { unit: "盒", tax: "9", batch: { number: "B", production_date: "", expiry_date: "" } });
    const [next] = does([one], { type: "pick", key: one.key, product: product("B") });
    expect(next).toMatchObject({ unit: "把", tax: "13", batch: null });
    expect(does([one], { type: "pick", key: one.key, product: product("A") })[0]).toMatchObject({ unit: "盒", tax: "9" });
  });
  it("a proposed price never replaces a typed one", () => {
    const lines = [line("A"), line("B", { price: "7" })];
    const next = lines.reduce((all, one) => editLines(all, { type: "propose", key: one.key, price: "5" }), lines as Lines);
    expect(next.map((one) => one.price)).toEqual(["5", "7"]);
  });
  it("removes a line and leaves one to type into", () => {
    const one = line("A");
    expect(does([one], { type: "remove", key: one.key }).map(isBlank)).toEqual([true]);
  });
});

describe("a scan", () => {
  it("raises the line of the product in this unit, or adds one before the empty line", () => {
    const scan = (code: string, unit = "把"): LineAction => ({ type: "scan", product: product(code), unit });
    const lines = does([blankLine()], scan("A"), scan("B"), scan("A"), scan("A", "盒"));
    expect(told(lines)).toEqual(["A 2 把", "B 1 把", "A 1 盒"]);
    expect(isBlank(lines.at(-1) ?? line("X"))).toBe(true);
  });
  it("of a piece adds its serial number once", () => {
    const scan: LineAction = { type: "scan", product: product("A", { serial_tracked: true }), unit: "把", serial: "S1" };
    expect(does([blankLine()], scan, scan)[0]).toMatchObject({ quantity: "1", serials: ["S1"] });
  });
  it("starts a line of its own where the other has a batch", () => {
    const batched = line("A", { quantity: "5", batch: { number: "B1", production_date: "", expiry_date: "" } });
    expect(told(does([batched], { type: "scan", product: product("A"), unit: "把" }))).toEqual(["A 5 把", "A 1 把"]);
  });
});

describe("bringing lines", () => {
  it("takes the place of the empty line, or comes after the one it was pasted on", () => {
    const [a, b, empty] = [line("A"), line("B"), blankLine()];
    expect(told(does([a, empty], { type: "bring", lines: [line("C")] }))).toEqual(["A  把", "C  把"]);
    expect(told(does([a, b, empty], { type: "bring", lines: [line("C")], after: a.key }))).toEqual(["A  把", "C  把", "B  把"]);
    expect(told(does([a, empty], { type: "bring", lines: [line("C")], after: empty.key }))).toEqual(["A  把", "C  把"]);
  });
  it("splits a line by batch", () => {
    const a = line("A", { quantity: "5" });
    expect(told(does([a], { type: "split", key: a.key, lines: [line("A", { quantity: "3" }), line("A", { quantity: "2" })] }))).toEqual(["A 3 把", "A 2 把"]);
  });
});

describe("undo", () => {
  it("takes back whole cells, not letters", () => {
    let history = begun("");
    for (const text of ["1", "12", "123"]) history = advanced(history, text, "a:quantity");
    history = advanced(history, "123 x", "a:remark");
    expect(undone(history).present).toBe("123");
    expect(undone(undone(history)).present).toBe("");
    expect(redone(undone(history)).present).toBe("123 x");
    expect(undone(undone(undone(history))).present).toBe("");
  });
  it("what is typed after an undo ends the redo", () => {
    const typed = advanced(undone(advanced(begun("a"), "b", null)), "c", null);
    expect(redone(typed).present).toBe("c");
  });
});
