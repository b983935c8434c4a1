import { describe, expect, it } from "vitest";
import { type Entry, foundSections, matching, moved, offered } from "./entries";
import { withRecent } from "./recents";

const entry = (label: string, hint = ""): Entry => ({ key: label, label, hint, to: `/${label}` });

describe("matching", () => {
  it.each([
    ["", ["Stock", "Stock ledger", "New transfer"]],
    ["stock", ["Stock", "Stock ledger"]],
    ["TRANS", ["New transfer"]],
    ["led sto", ["Stock ledger"]],
    ["none", []],
  ])("%s", (text, labels) => {
    expect(matching([entry("Stock"), entry("Stock ledger"), entry("New transfer")], text).map((one) => one.label)).toEqual(labels);
  });
});

const document = { id: "1", number: "SD-1", kind: "sales_delivery", state: "draft", partner_name: null, gross: "0.00", currency: null, foreign_gross: null } as const;

it("what was found stands in sections, and empty ones are left out", () => {
  const found = foundSections({ q: "1", documents: [document], products: [], partners: [], warehouses: [] }, (kind) => kind, (state) => state);
  const { sections, entries } = offered(found);
  expect(sections.map((section) => section.word)).toEqual(["documents"]);
  expect(entries).toEqual([{ key: "document:1", label: "SD-1", hint: "sales_delivery · draft", to: "/documents/1" }]);
});

it.each([
  [{ gross: "1234.50" }, "1,234.50"],
  [{ gross: "8520.00", currency: "USD", foreign_gross: "1200.00" }, "USD 1,200.00"],
  [{}, undefined],
])("%j comes to %s", (amounts, said) => {
  const [documents] = foundSections({ q: "1", documents: [{ ...document, ...amounts }], products: [], partners: [], warehouses: [] }, String, String);
  expect(documents?.entries[0]?.amount).toBe(said);
});

it.each([[0, 1, 3, 1], [2, 1, 3, 0], [0, -1, 3, 2], [0, 1, 0, -1]])("from %i by %i of %i: %i", (at, step, count, to) => {
  expect(moved(at, step, count)).toBe(to);
});

it("what was chosen last stands first, once", () => {
  const recents = withRecent([entry("a"), entry("b")], entry("b"));
  expect(recents.map((one) => one.key)).toEqual(["b", "a"]);
  expect(withRecent(Array.from({ length: 9 }, (_, at) => entry(String(at))), entry("new"))).toHaveLength(6);
});
