/** Where an error of the service belongs: a cell, a field of the header, or nowhere that one can point at. */
import type { FieldError } from "@/api/problem";
import { cellPlaces } from "@/parts/linegrid/cellPlaces";
import type { Messages } from "@/parts/linegrid/grid";

export interface Places {
  readonly cells: Messages;
  /** By member of the header, or `entries/0/debit`, `settlements/1/amount`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

export const NO_PLACES: Places = { cells: new Map(), fields: new Map(), others: [] };

const FIELDS: ReadonlySet<string> = new Set([
  "business_date", "warehouse_id", "partner_id", "target_warehouse_id", "origin_id", "reason", "register_only", "direct", "reserve", "reference", "flag", "remark", "account", "amount", "spread_by",
  "tax_rate", "currency", "exchange_rate", "receipts", "settlements", "entries",
]);

/** `keys`: which line of the sheet each line of the body was. */
export function placesOf(errors: readonly Pick<FieldError, "pointer" | "detail">[], keys: readonly string[]): Places {
  const { cells, others: outside } = cellPlaces(errors, keys);
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const { pointer, detail } of outside) {
    const [first = "", ...rest] = pointer.split("/").slice(1, 4);
    if (FIELDS.has(first)) fields.set([first, ...rest].filter((part) => part !== "").join("/"), detail);
    else others.push(detail);
  }
  return { cells, fields, others };
}
