/** Master data of documents (services/documents/…/domain/masters.py). Decimals are strings. */
import type { Kept } from "@/api/shapes/masters";

export interface ProductUnit {
  readonly unit: string;
  readonly factor: string;
  readonly barcode: string | null;
}

export const VALUATIONS = ["moving_average", "fifo"] as const;

export interface Product extends Kept {
  readonly barcode: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly tax_rate: string;
  readonly valuation: (typeof VALUATIONS)[number];
  readonly in_stock_accounting: boolean;
  readonly is_service: boolean;
  readonly card_cost: string | null;
  readonly weight: string | null;
  readonly units: readonly ProductUnit[];
  readonly batch_tracked: boolean;
  readonly batch_costed: boolean;
  readonly serial_tracked: boolean;
  readonly shelf_life_days: number | null;
  readonly reorder_point: string | null;
  readonly reorder_quantity: string | null;
  readonly category_id: string | null;
  readonly category_path: string;
  readonly variant_of?: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export const ROLES = ["customer", "supplier"] as const;

export interface Partner extends Kept {
  readonly roles: readonly (typeof ROLES)[number][];
}

export const SIDES = ["sales", "purchase"] as const;

export interface PriceList extends Kept {
  readonly side: (typeof SIDES)[number];
  readonly partner_id: string | null;
  readonly partner_code?: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface PriceItem {
  readonly id: string;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly min_quantity: string;
  readonly price: string;
}

export interface Settings {
  readonly version: number;
  readonly realtime_stock: boolean;
  readonly since: string | null;
  readonly changed_by_name: string | null;
  readonly queued: number;
  /** What the books are kept in. */
  readonly book_currency: string;
  readonly posting_run_id?: string;
}

/** `GET /organisation` of auth. */
export interface Organisation {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  /** A name of the IANA database. */
  readonly time_zone: string;
}

/** `GET /documents/batches/{id}`. */
export interface Run {
  readonly id: string;
  readonly action: string;
  readonly state: "waiting" | "running" | "finished";
  readonly total: number;
  readonly taken: number;
  readonly done: number;
  readonly refused: number;
  readonly person_name: string;
  readonly created_at: string;
  readonly finished_at: string | null;
}

/** One of `GET /exchange-rates`: book currency for one unit of `currency`, from a day until the next. */
export interface ExchangeRate {
  readonly id: string;
  readonly currency: string;
  readonly valid_from: string;
  readonly rate: string;
  readonly changed_by_name: string;
  readonly changed_at: string;
}
