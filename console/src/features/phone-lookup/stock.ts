/** What lies where, of rows by warehouse and cost key; goods on the way count for where they go. Pure. */
import { sum } from "@/format/decimal";

export interface BalanceRow {
  readonly location: string | null;
  readonly warehouse_id: string;
  readonly warehouse_code: string;
  readonly warehouse_name: string;
  readonly quantity: string;
  readonly available: string;
}

export interface TransitRow {
  readonly warehouse_id: string;
  readonly warehouse_code: string;
  readonly warehouse_name: string;
  readonly quantity: string;
}

export interface WarehouseStock {
  /** Where it is at home there, by code. */
  readonly location: string | null;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly onHand: string;
  readonly available: string;
  readonly inTransit: string;
}

export function byWarehouse(balances: readonly BalanceRow[], transits: readonly TransitRow[]): readonly WarehouseStock[] {
  const named = new Map([...balances, ...transits].map((row) => [row.warehouse_id, row]));
  return [...named.values()]
    .map((row) => {
      const lying = balances.filter((one) => one.warehouse_id === row.warehouse_id);
      const coming = transits.filter((one) => one.warehouse_id === row.warehouse_id);
      return {
        id: row.warehouse_id,
        code: row.warehouse_code,
        name: row.warehouse_name,
        location: lying[0]?.location ?? null,
        onHand: sum(lying.map((one) => one.quantity)),
        available: sum(lying.map((one) => one.available)),
        inTransit: sum(coming.map((one) => one.quantity)),
      };
    })
    .sort((left, right) => left.code.localeCompare(right.code));
}
