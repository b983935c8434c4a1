import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS, type DocumentAnswer, type DocumentLine } from "@/api/shapes/documents";
import { blankLine, type GridLine, type GridProduct, ofProduct } from "@/parts/linegrid/line";
import { draftBody } from "./draftBody";
import { directionOfNext, KIND_FORMS } from "./kinds";
import { newSheet, type Sheet, sheetOf } from "./sheet";

const product: GridProduct = {
  id: "p1", code: "P", name: "P", unit: "把", decimals: 0, units: [{ unit: "盒", factor: "12" }], tax_rate: "0.13", is_service: false,
  batch_tracked: false, serial_tracked: false, shelf_life_days: null,
};
const line = (more: Partial<GridLine> = {}): GridLine => ({ ...ofProduct(blankLine(), product), quantity: "3", ...more });
const sheet = (kind: Sheet["kind"], lines: GridLine[], more: Partial<Sheet["header"]> = {}, rest: Partial<Sheet> = {}): Sheet => {
  const empty = newSheet(kind, { business_date: "2026-11-02", warehouse_id: "w", partner_id: "c", ...more });
  return { ...empty, lines: [...lines, blankLine()], ...rest };
};
const origin = { line_id: "o1", document_id: "d1", left: "5" };

describe("the body of a draft", () => {
  it("says a delivery, and not the empty line", () => {
    const { body, keys } = draftBody(sheet("sales_delivery", [line({ price: "12.50", tax: "13", remark: " 急 " })]));
    expect(body).toEqual({
      kind: "sales_delivery", business_date: "2026-11-02", warehouse_id: "w", partner_id: "c",
      lines: [{ product_id: "p1", quantity: "3", price: "12.5", tax_rate: "0.13", remark: "急" }],
    });
    expect(keys).toHaveLength(1);
  });
  it("in another unit says the unit and so many of it", () => {
    const { body } = draftBody(sheet("sales_order", [line({ unit: "盒", price: "1" })], { reserve: true }));
    expect(body).toMatchObject({ reserve: true, lines: [{ unit: "盒", unit_quantity: "3" }] });
  });
  it("of a return says only which line and how much", () => {
    const { body } = draftBody(sheet("sales_return", [line({ origin, price: "9", tax: "13" })], { origin_id: "d1" }));
    expect(body.lines).toEqual([{ origin_line_id: "o1", quantity: "3" }]);
  });
  it("of a delivery from an order may say another price", () => {
    const { body } = draftBody(sheet("sales_delivery", [line({ origin, price: "9", tax: "13" })], { origin_id: "d1" }));
    expect(body.lines).toEqual([{ origin_line_id: "o1", quantity: "3", price: "9", tax_rate: "0.13" }]);
  });
  it("of a bill difference says the new price", () => {
    const { body } = draftBody(sheet("bill_difference", [line({ origin, price: "9.8", quantity: "" })], { origin_id: "d1" }));
    expect(body).toEqual({ kind: "bill_difference", business_date: "2026-11-02", partner_id: "c", origin_id: "d1", lines: [{ origin_line_id: "o1", price: "9.8" }] });
  });
  it("of an arrival says what was lost as out", () => {
    const { body } = draftBody(sheet("transfer_receipt", [line({ origin }), line({ origin, direction: "out", quantity: "1" })], { origin_id: "d1" }));
    expect(body.lines).toEqual([{ origin_line_id: "o1", quantity: "3" }, { origin_line_id: "o1", quantity: "1", direction: "out" }]);
  });
  it("of counts, assemblies and adjustments says direction and value", () => {
    expect(draftBody(sheet("stock_count", [line({ direction: "out" })])).body.lines).toEqual([{ product_id: "p1", quantity: "3", direction: "out" }]);
    expect(draftBody(sheet("assembly", [line({ direction: "in", value: "25" }), line({ direction: "out", value: "1" })])).body.lines).toEqual([
      { product_id: "p1", quantity: "3", direction: "in", value: "25" },
      { product_id: "p1", quantity: "3", direction: "out" },
    ]);
    expect(draftBody(sheet("cost_adjustment", [line({ value: "-12.50" })])).body.lines).toEqual([{ product_id: "p1", value: "-12.5" }]);
  });
  it("of money says account, amount and what it settles", () => {
    const paid = sheet("customer_receipt", [], { account: "bank", amount: "1,000" }, { settlements: [{ document_id: "d1", amount: "400" }, { document_id: "d2", amount: "" }] });
    expect(draftBody(paid).body).toEqual({
      kind: "customer_receipt", business_date: "2026-11-02", partner_id: "c", account: "bank", amount: "1000", settlements: [{ document_id: "d1", amount: "400" }],
    });
  });
  it("of a landed cost says receipts, spread and rate; lines only with weights", () => {
    const charge = sheet("landed_cost", [line({ origin, weight: "" })], { amount: "300", tax_rate: "9", spread_by: "weight" }, { receipts: ["r1"] });
    expect(draftBody(charge).body).toEqual({ kind: "landed_cost", business_date: "2026-11-02", partner_id: "c", amount: "300", spread_by: "weight", receipts: ["r1"], tax_rate: "0.09" });
    expect(draftBody({ ...charge, lines: [line({ origin, weight: "2.5" })] }).body.lines).toEqual([{ origin_line_id: "o1", weight: "2.5" }]);
  });
  it("of opening balances says entries", () => {
    const entry = { key: "k", account: "1002", partner_id: null, partner_role: null, debit: "5000", credit: "" };
    const opening = sheet("opening_balance", [], {}, { entries: [entry, { ...entry, account: "", debit: "" }] });
    expect(draftBody(opening).body).toEqual({ kind: "opening_balance", business_date: "2026-11-02", entries: [{ account: "1002", debit: "5000" }] });
  });
  it("a batch and serial numbers go where goods move", () => {
    const goods = line({ batch: { number: " B1 ", production_date: "2026-08-01", expiry_date: "" }, serials: ["S1"], price: "1" });
    expect(draftBody(sheet("purchase_receipt", [goods])).body.lines).toMatchObject([{ batch: { number: "B1", production_date: "2026-08-01" }, serials: ["S1"] }]);
    expect(draftBody(sheet("purchase_order", [goods])).body.lines).toEqual([{ product_id: "p1", quantity: "3", price: "1", tax_rate: "0.13" }]);
  });
});

it("every kind has a form", () => {
  expect(Object.keys(KIND_FORMS).sort()).toEqual([...KINDS].sort());
});

it("an assembly begins with its product", () => {
  expect([directionOfNext("assembly", 0), directionOfNext("assembly", 1), directionOfNext("disassembly", 0), directionOfNext("stock_count", 0), directionOfNext("transfer", 0)]).toEqual(["in", "out", "out", "in", null]);
});

it("what the service keeps comes back as it was said", () => {
  const kept: DocumentLine = {
    line_id: "l1", line_number: 1, product_id: "p1", product_code: "P", product_name: "P", stock_unit: "把", unit: "盒", quantity: "36.000000", unit_quantity: "3.000000",
    price: "12.500000", tax_rate: "0.130000", net: "37.50", tax: "4.88", moves_stock: true, origin_line_id: null, origin_document_id: null, remark: null, direction: null, value: null,
    serials: [], batch: null, weight: null, billed_quantity: null, returned: null, returnable: null,
  };
  const document = {
    kind: "sales_delivery", business_date: "2026-11-02", warehouse_id: "w", partner_id: "c", target_warehouse_id: null, origin_id: null, reason: null, register_only: false,
    direct: false, reserve: false, reference: null, flag: null, remark: "x", account: null, amount: null, spread_by: null, tax_rate: null, settlements: [], receipts: [], entries: [], lines: [kept],
  } as unknown as DocumentAnswer;
  expect(draftBody(sheetOf(document, new Map([["p1", product]]))).body).toEqual({
    kind: "sales_delivery", business_date: "2026-11-02", warehouse_id: "w", partner_id: "c", remark: "x",
    lines: [{ line_id: "l1", product_id: "p1", unit: "盒", unit_quantity: "3", price: "12.5", tax_rate: "0.13" }],
  });
});

describe("a foreign document", () => {
  const foreign = { currency: "USD", exchange_rate: "" };
  it("says its currency, and a rate only where one was typed", () => {
    expect(draftBody(sheet("purchase_receipt", [line({ price: "1" })], foreign)).body).toMatchObject({ currency: "USD" });
    expect(draftBody(sheet("purchase_receipt", [line({ price: "1" })], foreign)).body).not.toHaveProperty("exchange_rate");
    expect(draftBody(sheet("sales_order", [line({ price: "1" })], { ...foreign, exchange_rate: " ７.１２ " })).body).toMatchObject({ currency: "USD", exchange_rate: "7.12" });
  });
  it("that goes back on another says neither", () => {
    const { body } = draftBody(sheet("sales_return", [line({ origin })], { currency: "USD", exchange_rate: "7", origin_id: "d1" }));
    expect(body).not.toHaveProperty("currency");
    expect(body).not.toHaveProperty("exchange_rate");
  });
  it("is of the kinds that documents allows", () => {
    const rules = readFileSync("../services/documents/src/documents/domain/drafts/kind_rules.py", "utf8");
    const allowed = (/HAS_CURRENCY = frozenset\(\s*\{([^}]*)\}/.exec(rules)?.[1] ?? "").match(/_K\.([A-Z_]+)/g)?.map((one) => one.slice(3).toLowerCase());
    expect(KINDS.filter((kind) => KIND_FORMS[kind].currency !== "no").sort()).toEqual(allowed?.sort());
  });
});
