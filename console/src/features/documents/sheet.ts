/** A document as it is being entered, and its way from and to the service. */
import type { DocumentAnswer, DocumentLine, Kind } from "@/api/shapes/documents";
import { today } from "@/format/dates";
import { plain } from "@/format/decimal";
import { type Lines, open } from "@/parts/linegrid/editLines";
import { blankLine, type GridLine, type GridProduct, percentOf } from "@/parts/linegrid/line";

export interface Header {
  readonly business_date: string;
  readonly warehouse_id: string | null;
  readonly partner_id: string | null;
  readonly target_warehouse_id: string | null;
  readonly origin_id: string | null;
  readonly reason: string | null;
  readonly register_only: boolean;
  readonly direct: boolean;
  readonly reserve: boolean;
  readonly reference: string;
  readonly flag: string;
  readonly remark: string;
  readonly account: "bank" | "cash" | null;
  readonly amount: string;
  readonly spread_by: "value" | "quantity" | "weight" | null;
  /** In percent. */
  readonly tax_rate: string;
  /** Null: the book currency. */
  readonly currency: string | null;
  /** As typed; empty: that of the business date. */
  readonly exchange_rate: string;
}

export interface Settled {
  readonly document_id: string;
  readonly amount: string;
}

export interface Entry {
  readonly key: string;
  readonly account: string;
  readonly partner_id: string | null;
  readonly partner_role: "customer" | "supplier" | null;
  readonly debit: string;
  readonly credit: string;
}

export interface Sheet {
  readonly kind: Kind;
  readonly header: Header;
  readonly lines: Lines;
  readonly settlements: readonly Settled[];
  readonly receipts: readonly string[];
  readonly entries: readonly Entry[];
}

export const HEADER: Header = {
  business_date: "", warehouse_id: null, partner_id: null, target_warehouse_id: null, origin_id: null, reason: null, register_only: false,
  direct: false, reserve: false, reference: "", flag: "", remark: "", account: null, amount: "", spread_by: null, tax_rate: "", currency: null, exchange_rate: "",
};

export function newSheet(kind: Kind, more: Partial<Header> = {}): Sheet {
  return { kind, header: { ...HEADER, business_date: today(), ...more }, lines: [blankLine()], settlements: [], receipts: [], entries: [] };
}

/** The document as it stands. `products` of all its lines by id. */
export function sheetOf(document: DocumentAnswer, products: ReadonlyMap<string, GridProduct>, lefts: ReadonlyMap<string, string> = new Map()): Sheet {
  const { kind } = document;
  return {
    kind,
    header: headerOf(document),
    lines: open(document.lines.map((line) => lineOf(line, kind, products.get(line.product_id) ?? productOf(line), lefts))),
    settlements: (document.settlements as readonly Settled[]).map(({ document_id, amount }) => ({ document_id, amount: plain(amount) })),
    receipts: document.receipts as readonly string[],
    entries: (document.entries as readonly (Omit<Entry, "key"> & { readonly line_id: string })[]).map((entry) => ({
      key: entry.line_id, account: entry.account, partner_id: entry.partner_id, partner_role: entry.partner_role, debit: shown(entry.debit), credit: shown(entry.credit),
    })),
  };
}

function headerOf(document: DocumentAnswer): Header {
  return {
    business_date: document.business_date,
    warehouse_id: document.warehouse_id,
    partner_id: document.partner_id,
    target_warehouse_id: document.target_warehouse_id,
    origin_id: document.origin_id,
    reason: document.reason,
    register_only: document.register_only,
    direct: document.direct,
    reserve: document.reserve,
    reference: document.reference ?? "",
    flag: document.flag ?? "",
    remark: document.remark ?? "",
    account: document.account as Header["account"],
    amount: document.amount === null ? "" : plain(document.amount),
    spread_by: document.spread_by as Header["spread_by"],
    tax_rate: document.tax_rate === null ? "" : percentOf(document.tax_rate),
    currency: document.currency ?? null,
    exchange_rate: document.exchange_rate == null ? "" : plain(document.exchange_rate),
  };
}

function lineOf(line: DocumentLine, kind: Kind, product: GridProduct, lefts: ReadonlyMap<string, string>): GridLine {
  const quantity = kind === "bill_difference" ? line.billed_quantity : (line.unit_quantity ?? line.quantity);
  return {
    ...blankLine(),
    line_id: line.line_id,
    product,
    quantity: shown(quantity),
    unit: line.unit,
    price: line.price === null ? "" : plain(line.price),
    tax: line.tax_rate === null ? "" : percentOf(line.tax_rate),
    direction: line.direction ?? "",
    value: shown(line.value),
    weight: shown(line.weight),
    batch: line.batch === null ? null : { number: line.batch.number, production_date: line.batch.production_date ?? "", expiry_date: line.batch.expiry_date ?? "" },
    serials: line.serials,
    remark: line.remark ?? "",
    origin: line.origin_line_id === null ? null : { line_id: line.origin_line_id, document_id: line.origin_document_id ?? "", left: lefts.get(line.origin_line_id) ?? null },
  };
}

/** Zero and nothing are an empty cell. */
function shown(value: string | null): string {
  const text = value === null ? "" : plain(value);
  return text === "0" ? "" : text;
}

/** As much as the line itself says of its product, where the card is out of reach. */
export function productOf(line: DocumentLine): GridProduct {
  return {
    id: line.product_id, code: line.product_code, name: line.product_name, unit: line.stock_unit, decimals: 6, units: [], tax_rate: line.tax_rate ?? "0",
    is_service: false, batch_tracked: line.batch !== null, serial_tracked: line.serials.length > 0, shelf_life_days: null,
  };
}
