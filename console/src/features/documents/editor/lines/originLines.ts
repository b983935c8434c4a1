/** The lines of a document that another is made from: as much of each as is left. */
import { compared, plain } from "@/format/decimal";
import type { DocumentAnswer, DocumentLine, Kind } from "@/api/shapes/documents";
import { blankLine, type GridLine, type GridProduct, percentOf } from "@/parts/linegrid/line";
import { KIND_FORMS } from "../../kinds";
import { type Header, productOf, type Sheet } from "../../sheet";

export function madeFrom(sheet: Sheet, origin: DocumentAnswer, products: ReadonlyMap<string, GridProduct>): Sheet {
  const lines = origin.lines.filter((line) => line.returnable == null || compared(line.returnable, "0") > 0).map((line) => madeLine(line, origin.id, sheet.kind, products));
  const header = {
    ...sheet.header,
    origin_id: sheet.kind === "landed_cost" ? null : origin.id,
    warehouse_id: sheet.kind === "transfer_receipt" ? origin.target_warehouse_id : origin.warehouse_id,
    ...currencyOf(sheet.kind, origin),
    partner_id: sheet.kind === "landed_cost" ? (sheet.header.partner_id ?? origin.partner_id) : origin.partner_id,
  };
  if (sheet.kind !== "landed_cost") return { ...sheet, header, lines };
  return { ...sheet, header, receipts: [...new Set([...sheet.receipts, origin.id])], lines: [...sheet.lines.filter((line) => line.origin !== null && line.origin.document_id !== origin.id), ...lines] };
}

/** What it is made from: what its header names, or (a return over several) each of its lines. A landed cost stands by itself: its lines only share it out. */
export function originIds({ kind, header, lines }: Sheet): readonly string[] {
  if (kind === "landed_cost") return [];
  if (header.origin_id !== null) return [header.origin_id];
  return [...new Set(lines.flatMap((line) => line.origin?.document_id || []))];
}

/** The origin's currency; its rate too where it goes back on it, else that of its own date. */
function currencyOf(kind: Kind, { currency, exchange_rate }: DocumentAnswer): Pick<Header, "currency" | "exchange_rate"> {
  const of = KIND_FORMS[kind].currency;
  if (of === "no") return { currency: null, exchange_rate: "" };
  return { currency: currency ?? null, exchange_rate: of === "origin" && exchange_rate != null ? plain(exchange_rate) : "" };
}

function madeLine(line: DocumentLine, document_id: string, kind: Kind, products: ReadonlyMap<string, GridProduct>): GridLine {
  const left = line.returnable ?? line.quantity;
  return {
    ...blankLine(),
    product: products.get(line.product_id) ?? productOf(line),
    quantity: VALUE_ONLY.has(kind) ? "" : plain(left),
    unit: line.stock_unit,
    price: kind === "landed_cost" || line.price === null ? "" : plain(line.price),
    tax: line.tax_rate === null ? "" : percentOf(line.tax_rate),
    origin: { line_id: line.line_id, document_id, left: OPEN_ENDED.has(kind) ? null : left },
    ...(OPEN_ENDED.has(kind) ? {} : goodsOf(line)),
  };
}

/** The same batch and pieces come back that went. */
function goodsOf(line: DocumentLine): Pick<GridLine, "batch" | "serials"> {
  return { batch: line.batch === null ? null : { number: line.batch.number, production_date: "", expiry_date: "" }, serials: line.serials };
}

const VALUE_ONLY: ReadonlySet<Kind> = new Set(["bill_difference", "landed_cost"]);
/** What is left is no limit: an order may be exceeded by who has the permission, and costs have none. */
const OPEN_ENDED: ReadonlySet<Kind> = new Set(["sales_delivery", "purchase_receipt", "bill_difference", "landed_cost"]);
