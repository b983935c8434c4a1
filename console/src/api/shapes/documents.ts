/** Answers of the documents service that its OpenAPI document leaves untyped. Quantities and money are decimal strings. */

export const KINDS = [
  "purchase_order", "purchase_receipt", "purchase_return", "sales_order", "sales_delivery", "sales_return",
  "other_inbound", "other_outbound", "transfer", "transfer_receipt", "stock_count", "cost_adjustment", "landed_cost",
  "bill_difference", "assembly", "disassembly", "opening_balance", "customer_receipt", "supplier_payment",
] as const;
export type Kind = (typeof KINDS)[number];

export const STATES = [
  "draft", "submitted", "queued", "audited", "posted", "vouchered", "confirmed", "unauditing", "needs_attention", "refused", "voided",
] as const;
export type State = (typeof STATES)[number];

export interface Refusal {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly [value: string]: unknown;
}

/** One row of `GET /documents`. */
export interface DocumentRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly kind: Kind;
  readonly state: State;
  readonly unfinished: boolean;
  readonly stuck: boolean;
  readonly business_date: string;
  readonly warehouse_id: string | null;
  readonly warehouse_code: string | null;
  readonly partner_id: string | null;
  readonly partner_code: string | null;
  readonly partner_name: string | null;
  readonly origin_id: string | null;
  readonly target_warehouse_id: string | null;
  readonly target_warehouse_code: string | null;
  readonly fulfilment: string | null;
  readonly reason: string | null;
  readonly register_only: boolean;
  readonly reference: string | null;
  readonly flag: string | null;
  readonly net: string | null;
  readonly tax: string | null;
  readonly gross: string | null;
  /** Null: the book currency. `net`, `tax` and `gross` are in the book currency always, the foreign figures in this one. */
  readonly currency: string | null;
  /** Book currency for one foreign unit. */
  readonly exchange_rate: string | null;
  readonly foreign_net: string | null;
  readonly foreign_tax: string | null;
  readonly foreign_gross: string | null;
  readonly remark: string | null;
  readonly refusal: Refusal | null;
  readonly created_by_name: string;
  readonly created_at: string;
  readonly changed_at: string;
}

export interface DocumentLine {
  readonly line_id: string;
  readonly line_number: number;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly stock_unit: string;
  readonly unit: string;
  readonly quantity: string;
  readonly unit_quantity: string | null;
  readonly price: string | null;
  readonly tax_rate: string | null;
  readonly net: string | null;
  readonly tax: string | null;
  readonly foreign_net?: string | null;
  readonly foreign_tax?: string | null;
  readonly moves_stock: boolean;
  readonly origin_line_id: string | null;
  readonly origin_document_id: string | null;
  readonly remark: string | null;
  readonly direction: "in" | "out" | null;
  readonly value: string | null;
  readonly serials: readonly string[];
  readonly batch: { readonly batch_id?: string; readonly number: string; readonly production_date: string | null; readonly expiry_date: string | null } | null;
  readonly weight: string | null;
  readonly billed_quantity: string | null;
  /** Of deliveries, receipts and the like. */
  readonly returned?: string | null;
  readonly returnable?: string | null;
  /** Of orders; `open` of transfers too. */
  readonly delivered?: string | null;
  readonly open?: string | null;
  /** Of transfers. */
  readonly arrived?: string | null;
  readonly in_transit?: string | null;
}

/** A document that another is made from. */
export interface OriginAnswer {
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly business_date: string;
}

/** `GET /documents/{id}`. */
export interface DocumentAnswer extends DocumentRow {
  readonly warehouse_name: string | null;
  readonly target_warehouse_name: string | null;
  readonly direct: boolean;
  readonly reserve: boolean;
  readonly exceeds_order: boolean;
  readonly amount: string | null;
  readonly account: string | null;
  readonly settlements: readonly unknown[];
  readonly receipts: readonly unknown[];
  /** What it is made from; where it is several, each line says which (`origin_document_id`). */
  readonly origins?: readonly OriginAnswer[];
  readonly entries: readonly unknown[];
  readonly spread_by: string | null;
  readonly tax_rate: string | null;
  readonly proposal_id: string | null;
  readonly unaudit: unknown;
  readonly stuck_at: string | null;
  readonly created_by: string;
  readonly audited_at: string | null;
  readonly posted_at: string | null;
  readonly vouchered_at: string | null;
  readonly return_state?: string | null;
  readonly arrival_state?: string | null;
  readonly lines: readonly DocumentLine[];
}
