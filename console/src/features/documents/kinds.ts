/** What the editor shows for each kind of document. Source: documents/domain/kind_rules.py and the checks beside it. */
import type { Kind } from "@/api/shapes/documents";
import type { GridShape, Need } from "@/parts/linegrid/shape";

export type Content = "lines" | "money" | "landed" | "entries";

export interface KindForm {
  readonly content: Content;
  readonly partner: "customer" | "supplier" | null;
  readonly warehouse: boolean;
  readonly reasons: readonly string[];
  /** Members of the header that only some kinds have. */
  readonly has: ReadonlySet<"target_warehouse_id" | "direct" | "reserve" | "register_only">;
  /** What it may be made from; `needed`: it cannot stand alone. */
  readonly from: { readonly kinds: readonly Kind[]; readonly needed: boolean } | null;
  readonly grid: GridShape;
  /** Price lists and last prices that are proposed. */
  readonly side: "sales" | "purchase" | null;
  /** Whether it may be in a foreign currency: one that it says, or that of what it goes back on. */
  readonly currency: "no" | "own" | "origin";
  /** +1 brings goods in, -1 takes them out. */
  readonly sign: -1 | 0 | 1;
}

const GRID: GridShape = {
  quantity: "required", price: "no", taxed: false, value: "no", weight: false, direction: null, goods: true, brings: false, made: false, priceStands: false,
};
const TAXED: GridShape = { ...GRID, price: "required", taxed: true };
const FORM: KindForm = { content: "lines", partner: null, warehouse: true, reasons: [], has: new Set(), from: null, grid: GRID, side: null, currency: "no", sign: 0 };
const priced = (price: Need): GridShape => ({ ...GRID, price });
const order = (partner: "customer" | "supplier", side: "sales" | "purchase"): KindForm => ({ ...FORM, partner, side, currency: "own", grid: { ...TAXED, goods: false } });
const back = (partner: "customer" | "supplier", kind: Kind, sign: -1 | 1): KindForm => ({
  ...FORM, partner, sign, currency: "origin", from: { kinds: [kind], needed: true }, grid: { ...TAXED, made: true, priceStands: true },
});
const money = (partner: "customer" | "supplier"): KindForm => ({ ...FORM, content: "money", partner, warehouse: false, currency: "own" });

export const KIND_FORMS: Readonly<Record<Kind, KindForm>> = {
  purchase_order: order("supplier", "purchase"),
  purchase_receipt: { ...FORM, partner: "supplier", side: "purchase", currency: "own", sign: 1, from: { kinds: ["purchase_order"], needed: false }, grid: { ...TAXED, brings: true } },
  purchase_return: back("supplier", "purchase_receipt", -1),
  sales_order: { ...order("customer", "sales"), has: new Set(["reserve"]) },
  sales_delivery: { ...FORM, partner: "customer", side: "sales", currency: "own", sign: -1, has: new Set(["register_only"]), from: { kinds: ["sales_order"], needed: false }, grid: TAXED },
  sales_return: back("customer", "sales_delivery", 1),
  other_inbound: { ...FORM, sign: 1, reasons: ["found", "gift", "surplus", "opening"], grid: { ...priced("required"), brings: true } },
  other_outbound: { ...FORM, sign: -1, reasons: ["consumption", "sample", "gift", "damage", "loss"], grid: priced("optional") },
  transfer: { ...FORM, sign: -1, has: new Set(["target_warehouse_id", "direct"]) },
  transfer_receipt: { ...FORM, warehouse: false, sign: 1, from: { kinds: ["transfer"], needed: true }, grid: { ...GRID, made: true } },
  stock_count: { ...FORM, grid: { ...GRID, direction: "in" } },
  cost_adjustment: { ...FORM, grid: { ...GRID, quantity: "no", value: "required" } },
  landed_cost: { ...FORM, content: "landed", partner: "supplier", warehouse: false, from: { kinds: ["purchase_receipt"], needed: true }, grid: { ...GRID, quantity: "no", weight: true, goods: false, made: true } },
  bill_difference: { ...FORM, partner: "supplier", warehouse: false, from: { kinds: ["purchase_receipt"], needed: true }, grid: { ...TAXED, quantity: "optional", taxed: false, goods: false, made: true } },
  assembly: { ...FORM, grid: { ...GRID, direction: "out", value: "optional" } },
  disassembly: { ...FORM, grid: { ...GRID, direction: "in", price: "optional" } },
  opening_balance: { ...FORM, content: "entries", warehouse: false },
  customer_receipt: money("customer"),
  supplier_payment: money("supplier"),
};

/** A new line of an assembly is its product first, then a component; other kinds always begin alike. */
export function directionOfNext(kind: Kind, entered: number): "in" | "out" | null {
  const usual = KIND_FORMS[kind].grid.direction;
  if (entered > 0 || usual === null || kind === "stock_count") return usual;
  return usual === "in" ? "out" : "in";
}

/** The lines' shape, when the document is made from another one. */
export function shapeOf(kind: Kind, hasOrigin: boolean): GridShape {
  const { grid } = KIND_FORMS[kind];
  return hasOrigin ? { ...grid, made: true } : grid;
}

/** What a settlement of this kind may settle. Source: documents/domain/check_money.py. */
export const SETTLES: Readonly<Partial<Record<Kind, "receivable" | "payable">>> = { customer_receipt: "receivable", supplier_payment: "payable" };
