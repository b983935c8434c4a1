/** Where an error of the service belongs: a cell, a field of the header, or nowhere that one can point at. */
import type { FieldError } from "@/api/problem";
import type { CellMessage, Messages } from "@/parts/linegrid/grid";
import type { Cell } from "@/parts/linegrid/line";

export interface Places {
  readonly cells: Messages;
  /** By member of the header, or `entries/0/debit`, `settlements/1/amount`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly others: readonly string[];
}

export const NO_PLACES: Places = { cells: new Map(), fields: new Map(), others: [] };

const CELLS: Readonly<Record<string, Cell>> = {
  product_id: "product", origin_line_id: "product", line_id: "product", quantity: "quantity", unit: "unit", unit_quantity: "quantity", price: "price", tax_rate: "tax", direction: "direction",
  value: "value", weight: "weight", batch: "batch", serials: "serials", remark: "remark",
};
const FIELDS: ReadonlySet<string> = new Set([
  "business_date", "warehouse_id", "partner_id", "target_warehouse_id", "origin_id", "reason", "register_only", "direct", "reserve", "reference", "flag", "remark", "account", "amount", "spread_by",
  "tax_rate", "receipts", "settlements", "entries",
]);

/** `keys`: which line of the sheet each line of the body was. */
export function placesOf(errors: readonly Pick<FieldError, "pointer" | "detail">[], keys: readonly string[]): Places {
  const cells = new Map<string, CellMessage[]>();
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const { pointer, detail } of errors) {
    const [, first = "", second = "", third = ""] = pointer.split("/");
    const key = first === "lines" ? keys[Number(second)] : undefined;
    if (key !== undefined && second !== "") cells.set(key, [...(cells.get(key) ?? []), { cell: CELLS[third] ?? "product", text: detail }]);
    else if (FIELDS.has(first)) fields.set([first, second, third].filter((part) => part !== "").join("/"), detail);
    else others.push(detail);
  }
  return { cells, fields, others };
}
