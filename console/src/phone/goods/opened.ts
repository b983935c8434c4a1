/** A saved document as a draft of goods, to be changed; and the body that keeps its next version. Pure. */
import type { DocumentAnswer, DocumentLine } from "@/api/shapes/documents";
import { plain } from "@/format/decimal";
import type { Product } from "../meanings";
import { amounts, batchOf, drafted, type GoodsDraft, inStock, type Line, type PickedBatch, type Source, type Way } from "./draft";

export const KINDS_HERE = ["purchase_receipt", "sales_delivery", "sales_return", "purchase_return", "transfer_receipt"] as const;
const CHANGEABLE: ReadonlySet<string> = new Set(["draft", "refused"]);
const WAYS: Readonly<Record<string, Way>> = {
  purchase_receipt: "receipts", sales_delivery: "deliveries", transfer_receipt: "arrivals", sales_return: "returns", purchase_return: "returns",
};
const HEADER = ["business_date", "warehouse_id", "partner_id", "origin_id", "reference", "flag", "remark", "register_only"] as const;

export function isChangeable(state: string): boolean {
  return CHANGEABLE.has(state);
}

/** What it is made from: one document, or (a return) as many as its lines name. */
export function originsOf({ origin_id, lines }: DocumentAnswer): readonly string[] {
  return [...new Set([origin_id, ...lines.map((line) => line.origin_document_id)])].filter((id) => id !== null);
}

export function wayOf(document: DocumentAnswer): Way | null {
  return originsOf(document).length === 0 ? null : (WAYS[document.kind] ?? null);
}

/** `products` of all its lines by id. */
export function openedDraft(document: DocumentAnswer, source: Source, products: ReadonlyMap<string, Product>, newKey: () => string): GoodsDraft {
  const lines = document.lines.map((line) => lineOf(line, products.get(line.product_id) ?? productOf(line), source));
  const { id, version, number, state, kind } = document;
  const header = Object.fromEntries(HEADER.map((name) => [name, document[name]]));
  return { ...drafted(source, newKey), lines, opened: { id, version, number, state, kind, header, base: lines, clashes: [], taken: 0 } };
}

function lineOf(line: DocumentLine, product: Product, { way }: Source): Line {
  return {
    key: line.line_id,
    product,
    sourceLineId: line.origin_line_id,
    unit: line.unit,
    quantity: plain(line.unit_quantity ?? line.quantity),
    batch: batchFrom(line),
    serials: line.serials,
    price: way === null && line.price !== null ? plain(line.price) : null,
    saved: { line_id: line.line_id, unit: line.unit, price: line.price, tax_rate: line.tax_rate, remark: line.remark, direction: line.direction },
  };
}

function batchFrom({ batch }: DocumentLine): PickedBatch | null {
  if (batch === null) return null;
  return { ...(batch.batch_id === undefined ? {} : { batch_id: batch.batch_id }), number: batch.number, ...(batch.production_date === null ? {} : { production_date: batch.production_date }) };
}

/** As much as the line itself says of its product, where the card is out of reach. */
function productOf(line: DocumentLine): Product {
  return {
    id: line.product_id, code: line.product_code, name: line.product_name, name_en: null, barcode: null, unit: line.stock_unit, decimals: 6, units: [], tax_rate: line.tax_rate ?? "0",
    is_service: false, batch_tracked: line.batch !== null, serial_tracked: line.serials.length > 0, shelf_life_days: null, matched_unit: line.unit, exact: true,
  };
}

export function isChanged(draft: GoodsDraft): boolean {
  return draft.opened !== undefined && told(draft.lines) !== told(draft.opened.base);
}

export function isSame(one: Line, other: Line): boolean {
  return told([one]) === told([other]);
}

/** What a person can see of lines and change. */
function told(lines: readonly Line[]): string {
  return JSON.stringify(lines.map((line) => [line.saved?.line_id ?? line.key, line.product.id, line.unit, line.quantity, line.price, line.batch?.number, line.batch?.production_date, line.serials]));
}

/** The body of `PUT /documents/{id}`. */
export function savedBody(draft: GoodsDraft): unknown {
  const { header = {}, kind = draft.source.kind } = draft.opened ?? {};
  const ownPlace = kind !== "transfer_receipt";
  return said({ kind, ...header, warehouse_id: ownPlace ? header.warehouse_id : null, lines: draft.lines.map((line) => lineBody(draft, line)) });
}

function lineBody(draft: GoodsDraft, line: Line): unknown {
  const { way } = draft.source;
  const direction = line.saved?.direction === "out" && way === "arrivals" ? "out" : null;
  return said({
    line_id: line.saved?.line_id,
    product_id: way === null ? line.product.id : null,
    origin_line_id: way === null ? null : line.sourceLineId,
    ...(way === "arrivals" ? { quantity: inStock(line) } : amounts(line)),
    ...pricesOf(draft, line),
    direction,
    batch: batchOf(draft, line),
    serials: line.serials,
    remark: line.saved?.remark,
  });
}

/** A return's and an arrival's are those of its origin; an order's line keeps its price while its unit stands. */
function pricesOf({ source: { way } }: GoodsDraft, { price, product, saved, unit }: Line) {
  if (way === null) return { price, tax_rate: saved?.tax_rate ?? product.tax_rate };
  if (saved === undefined || saved.unit !== unit || (way !== "receipts" && way !== "deliveries")) return {};
  return { price: saved.price, tax_rate: saved.tax_rate };
}

/** Without what is not said: the service refuses members that a kind has not. */
function said(members: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0)));
}
