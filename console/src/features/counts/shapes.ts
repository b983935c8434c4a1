/** Answers of `/count-sheets` of inventory. Quantities are decimal strings. */

export const SHEET_STATES = ["open", "closed", "cancelled"] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export interface SheetRow {
  readonly id: string;
  readonly state: SheetState;
  readonly version: number;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly warehouse_name: string | null;
  readonly category_path: string | null;
  /** Counted at this location and all below it. */
  readonly location: string | null;
  /** Counted are goods without a location. */
  readonly unplaced: boolean;
  readonly blind: boolean;
  readonly recount_above: string | null;
  readonly remark: string | null;
  readonly business_date: string | null;
  readonly started_by_name: string;
  readonly started_at: string;
  readonly ended_by_name: string | null;
  readonly ended_at: string | null;
}

export interface Sheet extends SheetRow {
  readonly product_ids: readonly string[] | null;
  readonly items: number;
  readonly counted: number;
}

export interface CountItem {
  readonly id: string;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly location: string | null;
  readonly batch_id: string | null;
  readonly batch_number: string | null;
  readonly round: number;
  readonly is_counted: boolean;
  readonly counted: string | null;
  readonly counted_at: string | null;
  readonly expected: string | null;
  readonly variance: string | null;
  readonly needs_recount: boolean;
}

export interface CountEntry {
  readonly id: string;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly batch_number: string | null;
  readonly round: number;
  readonly quantity: string;
  readonly serials: readonly string[] | null;
  readonly counted_at: string;
  readonly counted_by_name: string;
  readonly withdrawn_at: string | null;
}
