import { expect, it } from "vitest";
import { barcodeOf } from "../print/Code";
import { copies, type Label, type LabelPaper, LABELS_MAX, placeSize, qrOf } from "./labels";

const label = (id: string, count = "1"): Label => ({ id, name: id, code: id, barcode: id, batch: null, expiry: null, unit: "pc", count });

it("repeats each as often as said, in order, and not without end", () => {
  expect(copies([label("a"), label("b", "3")], { a: "2" }).map((one) => one.id)).toEqual(["a", "a", "b", "b", "b"]);
  expect(copies([label("a")], { a: "x" })).toEqual([]);
  expect(copies([label("a", "2.5")], {}).length).toBe(3);
  expect(copies([label("a", "1000000000")], {}).length).toBe(LABELS_MAX);
});

it("says code and batch to a scanner", () => {
  expect(qrOf(label("a"))).toBe("a");
  expect(qrOf({ ...label("a"), batch: "B1" })).toBe("a|B1");
});

it.each([["6901234567892", "ean13"], ["6901234567893", "code128"], ["SD-6", "code128"]])("%s as %s", (text, as) => {
  expect(barcodeOf(text)).toBe(as);
});

it.each([["A-01", 12], ["A-01-03-12-07", 6.41]])("the code of place %s stands in one line, %d mm high", (code, height) => {
  const paper: LabelPaper = { name: "60x40", width: 60, height: 40, roll: true };
  expect(placeSize(code, paper)).toBeCloseTo(height, 1);
});
