/** Cards of documents that several rooms read: `GET /warehouses`, `GET /categories`, `GET /products`. */

export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly active: boolean;
}

export interface Warehouse extends Kept {
  readonly allows_negative_stock: boolean;
}

export interface Category extends Kept {
  readonly parent_id: string | null;
  /** Codes from the root: `TOOLS/HAND/`. */
  readonly path: string;
}

/** What pages need to know of a product: of its card, or as found. */
export interface NamedProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly units: readonly { readonly unit: string; readonly factor: string; readonly barcode?: string | null }[];
  readonly batch_tracked: boolean;
  readonly serial_tracked: boolean;
}
