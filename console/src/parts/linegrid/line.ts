/** A line as a person enters it: cells are text as typed, so that nothing typed is ever lost or changed in silence. */
import { newKey } from "@/api/call";
import { times } from "@/format/decimal";

export interface GridProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly units: readonly { readonly unit: string; readonly factor: string; readonly barcode?: string | null }[];
  /** `0.13` */
  readonly tax_rate: string;
  readonly is_service: boolean;
  readonly batch_tracked: boolean;
  readonly serial_tracked: boolean;
  readonly shelf_life_days: number | null;
}

export interface GridBatch {
  readonly number: string;
  readonly production_date: string;
  readonly expiry_date: string;
}

/** What a line is made from: an order's, a delivery's, a receipt's line, and how much of it is left, in stock units. */
export interface GridOrigin {
  readonly line_id: string;
  readonly document_id: string;
  readonly left: string | null;
}

export interface GridLine {
  /** Only the browser's; React and the undo history know the line by it. */
  readonly key: string;
  readonly line_id: string | null;
  readonly product: GridProduct | null;
  /** What was typed or pasted where a product should be, while it is none. */
  readonly code: string;
  /** In `unit`. */
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  /** In percent: `13`. */
  readonly tax: string;
  readonly direction: "" | "in" | "out";
  readonly value: string;
  readonly weight: string;
  readonly batch: GridBatch | null;
  readonly serials: readonly string[];
  readonly remark: string;
  readonly origin: GridOrigin | null;
}

export type Cell = "product" | "direction" | "quantity" | "unit" | "price" | "tax" | "value" | "weight" | "batch" | "serials" | "remark";

export function blankLine(): GridLine {
  return {
    key: newKey(), line_id: null, product: null, code: "", quantity: "", unit: "", price: "", tax: "", direction: "",
    value: "", weight: "", batch: null, serials: [], remark: "", origin: null,
  };
}

/** Nothing was entered: it is no line of the document. A direction alone is a habit, not an entry. */
export function isBlank(line: GridLine): boolean {
  return line.product === null && line.origin === null && [line.code, line.quantity, line.price, line.value, line.remark].every((text) => text.trim() === "");
}

/** The line once it is of this product: its unit, its tax; what belonged to the other product is gone. */
export function ofProduct(line: GridLine, product: GridProduct, unit = product.unit): GridLine {
  if (line.product?.id === product.id) return { ...line, product, code: "" };
  return { ...line, product, code: "", unit, tax: percentOf(product.tax_rate), batch: null, serials: [] };
}

/** `0.130000` is `13`. */
export function percentOf(rate: string): string {
  return times(rate, "100");
}

/** Stock units in one of the line's units; null: it is no unit of the product. */
export function factorOf(line: GridLine): string | null {
  if (line.product === null || line.unit === line.product.unit) return "1";
  return line.product.units.find((one) => one.unit === line.unit)?.factor ?? null;
}
