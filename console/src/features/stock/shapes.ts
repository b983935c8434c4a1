/** Rows of inventory's lists (services/inventory/…/http/*listings.py). Quantities and money are decimal strings. */

export interface Stocked {
  readonly id: string;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly warehouse_name: string | null;
  readonly product_id: string;
  readonly product_code: string | null;
  readonly product_name: string | null;
  readonly category_path: string | null;
  readonly unit: string | null;
}

export interface Balance extends Stocked {
  /** Where it is at home in the warehouse, by code. */
  readonly location: string | null;
  readonly valuation: string;
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly reserved: string;
  readonly available: string;
  readonly in_transit: string;
  readonly value: string;
  readonly unit_cost: string | null;
}

export const OPERATIONS = ["document", "value", "true_up", "reversal", "restoration", "reposted", "audit_failed"] as const;
export const MARKS = ["audit_failed", "rolled_back", "unaudited", "voided", "voided_then_reused"] as const;
export type Mark = (typeof MARKS)[number];

export interface LedgerEntry extends Stocked {
  readonly posted_at: string;
  readonly business_date: string | null;
  readonly document_id: string;
  readonly document_number: string | null;
  readonly document_kind: string | null;
  readonly version: number;
  readonly operation: (typeof OPERATIONS)[number];
  readonly mark: Mark | null;
  readonly reason: string | null;
  readonly batch_id: string | null;
  readonly batch_number: string | null;
  readonly quantity: string | null;
  readonly cost: string | null;
  readonly quantity_after: string | null;
  readonly value_after: string | null;
  readonly batch_quantity_after: string | null;
}

export interface StockThen extends Stocked {
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly value: string;
  readonly unit_cost: string | null;
}

export interface Layer extends Stocked {
  readonly sequence: number;
  readonly received_at: string;
  readonly document_id: string;
  readonly document_number: string;
  readonly remaining_quantity: string;
  readonly remaining_value: string;
}

export interface BatchStock extends Stocked {
  readonly batch_id: string;
  readonly batch_number: string;
  readonly production_date: string | null;
  readonly expiry_date: string | null;
  readonly quantity: string;
  readonly reserved: string;
  readonly available: string;
}

export interface Piece extends Stocked {
  readonly serial: string;
  readonly batch_id: string | null;
  readonly batch_number: string | null;
  readonly in_stock: boolean;
}

export interface Transit extends Stocked {
  readonly document_id: string;
  readonly document_number: string;
  readonly business_date: string;
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly cost: string;
}

export interface Reservation extends Stocked {
  readonly document_id: string;
  readonly document_number: string;
  readonly line_id: string;
  readonly line_number: number;
  readonly batch_number: string | null;
  readonly ordered: string;
  readonly delivered: string;
  readonly reserved: string;
  readonly changed_at: string;
}

export interface Suggestion {
  readonly id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly category_path: string | null;
  readonly unit: string;
  readonly on_hand: string;
  readonly reserved: string;
  readonly available: string;
  readonly in_transit: string;
  readonly reorder_point: string;
  readonly suggested: string;
}

export const BUCKETS = ["0_30", "31_60", "61_90", "91_180", "over_180"] as const;
export type Bucket = (typeof BUCKETS)[number];
export type Aged = Stocked & { readonly batch_number: string | null; readonly quantity: string; readonly value: string } & {
  readonly [K in Bucket as `quantity_${K}` | `value_${K}`]: string;
};

export interface SlowMover extends Stocked {
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly value: string;
  readonly last_issue: string | null;
  readonly days: number | null;
}

/** `GET /products/{id}/cost`. */
export interface CostAnswer {
  readonly product_id: string;
  readonly warehouses: readonly {
    readonly warehouse_id: string;
    readonly valuation: string;
    readonly quantity: string;
    readonly value: string;
    readonly unit_cost: string | null;
    readonly is_last_known: boolean;
  }[];
}

interface TracedDocument {
  readonly document_id: string;
  readonly number: string;
  readonly kind: string;
  readonly quantity: string;
}

interface TracedPartner {
  readonly partner_id: string;
  readonly code: string;
  readonly name: string;
  readonly quantity: string;
  readonly documents: readonly TracedDocument[];
}

export interface TraceEntry extends TracedDocument {
  readonly business_date: string;
  readonly version: number;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly partner: { readonly partner_id: string; readonly code: string; readonly name: string } | null;
}

/** `GET /batches/{id}/trace`. */
export interface BatchTrace {
  readonly batch_id: string;
  readonly number: string;
  readonly production_date: string | null;
  readonly expiry_date: string | null;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly suppliers: readonly TracedPartner[];
  readonly customers: readonly TracedPartner[];
  readonly left: readonly { readonly warehouse_id: string; readonly warehouse_code: string; readonly warehouse_name: string; readonly quantity: string }[];
  readonly documents: readonly TraceEntry[];
}

/** `GET /products/{id}/serials/{serial}/trace`. */
export interface SerialTrace {
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly serial: string;
  readonly warehouse_id: string | null;
  readonly warehouse_code: string | null;
  readonly batch_id: string | null;
  readonly batch_number: string | null;
  readonly documents: readonly TraceEntry[];
}
