/** Which cell of which line an error of the service means. */
import type { FieldError } from "@/api/problem";
import type { CellMessage, Messages } from "./grid";
import type { Cell } from "./line";

const CELLS: Readonly<Record<string, Cell>> = {
  product_id: "product", origin_line_id: "product", line_id: "product", quantity: "quantity", unit: "unit", unit_quantity: "quantity", price: "price", tax_rate: "tax", direction: "direction",
  value: "value", weight: "weight", batch: "batch", serials: "serials", remark: "remark",
};

type Told = Pick<FieldError, "pointer" | "detail">;

/** `keys`: which line of the grid each line of the body was; `others` have no place there. */
export function cellPlaces(errors: readonly Told[], keys: readonly string[]): { readonly cells: Messages; readonly others: readonly Told[] } {
  const cells = new Map<string, CellMessage[]>();
  const others: Told[] = [];
  for (const error of errors) {
    const [, first = "", second = "", third = ""] = error.pointer.split("/");
    const key = first === "lines" && second !== "" ? keys[Number(second)] : undefined;
    if (key === undefined) others.push(error);
    else cells.set(key, [...(cells.get(key) ?? []), { cell: CELLS[third] ?? "product", text: error.detail }]);
  }
  return { cells, others };
}
