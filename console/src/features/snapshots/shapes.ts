/** Answers of `/snapshot-groups` of inventory. Quantities are decimal strings. */

export interface SnapshotRow {
  readonly id: string;
  readonly name: string;
  readonly taken_at: string;
  readonly taken_by_name: string;
}

export interface Snapshot extends SnapshotRow {
  readonly items: number;
  readonly movements: number;
}

export interface SnapshotItem {
  readonly id: string;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly batch_id: string | null;
  readonly batch_number: string | null;
  readonly quantity: string;
}

export interface SnapshotMovement {
  readonly id: string;
  readonly posted_at: string;
  readonly business_date: string;
  readonly document_id: string;
  readonly document_number: string;
  readonly document_kind: string;
  readonly warehouse_code: string | null;
  readonly product_id: string;
  readonly product_code: string;
  readonly quantity: string;
  readonly quantity_after: string;
}

export interface Place {
  readonly warehouse_id: string;
  readonly product_id: string;
  readonly batch_id: string | null;
}

export interface ComparedRow extends Place {
  readonly snapshot: string;
  readonly moved: string;
  readonly expected: string;
  readonly counted: string | null;
  readonly difference: string | null;
  readonly documents: readonly {
    readonly document_id: string;
    readonly number: string;
    readonly kind: string;
    readonly business_date: string;
    readonly quantity: string;
  }[];
}
