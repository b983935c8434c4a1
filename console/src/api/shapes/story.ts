/** What the services tell of one document: its trace, movements, vouchers, three books, why, and dry runs. */
import type { Kind, Refusal, State } from "./documents";

export interface Shortage {
  readonly line_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly wanted: string;
  readonly available: string;
}

export interface Dependent {
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly business_date: string;
  readonly state?: State;
}

export interface TraceNode {
  readonly name: string;
  readonly at: string;
  /** A person's name, or the service that did it. */
  readonly by?: string;
  readonly by_id?: string;
  readonly seconds: number | null;
  readonly reason?: string;
  readonly reason_text?: string;
  readonly to_do?: string;
  readonly remark?: string | null;
  readonly shortages?: readonly Shortage[];
  readonly dependents?: readonly Dependent[];
  readonly vouchers?: readonly string[];
}

export interface Waiting {
  readonly step: string;
  readonly by: string;
  readonly since: string;
  readonly seconds: number;
  readonly deadline_seconds: number | null;
  readonly stuck: boolean;
  readonly reason_text?: string;
  readonly to_do?: string;
}

export interface Linked {
  readonly document_id: string;
  readonly kind: Kind;
  readonly number: string;
  readonly state: State;
  readonly gross: string | null;
  /** What it is to this document: origin, delivery, receipt, arrival, return, cost, was, became, settled, settled_by. */
  readonly relation: string;
}

/** `GET /documents/{id}/trace` of documents. */
export interface Trace {
  readonly document_id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly number: string;
  readonly state: State;
  readonly refusal: Refusal | null;
  readonly nodes: readonly TraceNode[];
  readonly waiting: Waiting | null;
  readonly linked: readonly Linked[];
  readonly notes: readonly { readonly code: string; readonly text: string; readonly lines?: readonly number[] }[];
}

/** `GET /documents/{id}/why` and `GET /products/{id}/why` of documents. */
export interface Why {
  readonly cause: string;
  readonly title: string;
  readonly detail: string;
  readonly what_to_do: string;
  readonly link: { readonly method: string; readonly href: string } | null;
  readonly facts: Readonly<Record<string, unknown>> & { readonly shortages?: readonly Shortage[]; readonly documents?: readonly WhyDocument[] };
  readonly permission: string | null;
  readonly who_can: readonly Person[];
  readonly who_can_grant: readonly Person[];
  readonly document_id?: string;
}

export interface WhyDocument {
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly state: State;
  readonly business_date: string;
  readonly quantity: string;
}

interface Person {
  readonly person: string;
  readonly roles: readonly string[];
}

/** A row of `GET /stock-ledger` of inventory. */
export interface LedgerRow {
  readonly id: string;
  readonly posted_at: string;
  readonly version: number;
  readonly line_id: string;
  readonly operation: string;
  readonly mark: string | null;
  readonly reason: string | null;
  readonly warehouse_id: string;
  readonly warehouse_code: string;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly cost: string | null;
  readonly quantity_after: string | null;
  readonly value_after: string | null;
}

/** A row of `GET /vouchers` of ledger. */
export interface VoucherRow {
  readonly id: string;
  readonly period: string;
  readonly number: string;
  readonly voucher_date: string;
  readonly part: string;
  readonly flag: string | null;
  readonly amount: string;
  readonly kind: Kind;
  readonly document_number: string;
  readonly document_id: string;
  readonly document_version: number;
  readonly partner_name: string | null;
  readonly red_letter_of: string | null;
  readonly reversal: boolean;
  readonly posted_at: string;
  /** Of a document in a foreign currency. */
  readonly currency: string | null;
  /** What it adds to what the partner owes, or is owed. */
  readonly foreign_amount: string | null;
}

export interface VoucherLine {
  readonly line_number: number;
  readonly account: string;
  readonly account_name_zh: string;
  readonly account_name_en: string;
  readonly role: string;
  readonly debit: string;
  readonly credit: string;
  readonly product_code: string | null;
  readonly product_name: string | null;
  /** Where the account keeps foreign figures: on the side of the line. */
  readonly currency: string | null;
  readonly foreign_amount: string | null;
  readonly exchange_rate: string | null;
}

/** `GET /vouchers/{id}` of ledger. */
export interface Voucher extends VoucherRow {
  readonly lines: readonly VoucherLine[];
}

interface Moved {
  readonly line_id: string;
  readonly product_id: string;
  readonly warehouse_id: string;
  readonly quantity: string;
  readonly cost: string;
}

/** One version of `GET /documents/{id}` of risk. */
export interface BooksOfVersion {
  readonly version: number;
  readonly number: string;
  readonly status: "agrees" | "refused" | "unaudited" | "in_flight" | "different";
  readonly business: readonly { readonly act: string; readonly net: string; readonly tax: string; readonly gross: string; readonly moving_lines: readonly { readonly quantity: string }[] }[];
  readonly stock: readonly { readonly outcome: string; readonly reason: string | null; readonly movements: readonly Moved[] }[];
  readonly finance: readonly {
    readonly outcome: string;
    readonly reason: string | null;
    readonly receivable: string;
    readonly payable: string;
    readonly tax: string;
    readonly revenue: string;
    readonly money: string;
    readonly inventory: readonly { readonly amount: string }[];
    readonly unbalanced: readonly unknown[];
  }[];
}

/** `POST /documents/{id}/audit?dry_run=true` (and un-audit). */
export interface DryRun {
  readonly action: "audit" | "unaudit";
  readonly refusal: (Refusal & { readonly reason_text?: string; readonly to_do?: string; readonly shortages?: readonly Shortage[]; readonly line_ids?: readonly string[]; readonly dependents?: readonly Dependent[] }) | null;
  readonly movements: readonly (Moved & { readonly movement_id: string })[];
  readonly later: readonly {
    readonly document_id: string;
    readonly number: string;
    readonly product_id: string;
    readonly old_cost: string;
    readonly new_cost: string;
    readonly margin_effect: string | null;
  }[];
  readonly vouchers: readonly {
    readonly part: string;
    readonly voucher_date: string;
    readonly red_letter_of: string | null;
    readonly lines: readonly { readonly account: string; readonly role: string; readonly debit: string; readonly credit: string; readonly product_id: string | null }[];
  }[];
}
