/** Locations and homes of goods, as inventory answers them: `GET /locations`, `GET /placements`. Quantities are decimal strings. */

interface InWarehouse {
  readonly id: string;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly warehouse_name: string | null;
}

export interface Location extends InWarehouse {
  readonly version: number;
  /** Segments joined by `-`: `A-01-03` lies below `A-01`. */
  readonly code: string;
  readonly name: string | null;
  readonly active: boolean;
  /** How many products are at home there. */
  readonly products: number;
}

/** A product in a warehouse: at home somewhere, or lying there without a home. */
export interface Placement extends InWarehouse {
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly location_id: string | null;
  /** Its code. */
  readonly location: string | null;
  readonly on_hand: string;
}
