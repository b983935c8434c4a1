/** Prices pasted from a sheet: code, price · code, unit, price · code, unit, from quantity, price. */
import { isNegative, parsed } from "@/format/decimal";
import type { PriceItem } from "./shapes";

export type PriceRefusal = "columns" | "number" | "negative" | "unknown" | "unit" | "twice";

export type Priced = Omit<PriceItem, "id">;

export interface PricedProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly units: readonly { readonly unit: string }[];
}

export interface PriceError {
  readonly row: number;
  readonly refusal: PriceRefusal;
  readonly text: string;
}

export function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** Codes that the pasted text names, to be looked up at once. */
export function codesOf(text: string): readonly string[] {
  return [...new Set(rowsOf(text).flatMap((cells) => (cells[0] === undefined || cells[0] === "" ? [] : [cells[0]])))];
}

export function pastePrices(text: string, products: readonly PricedProduct[]): { readonly prices: readonly Priced[]; readonly errors: readonly PriceError[] } {
  const known = new Map(products.map((one) => [one.code, one]));
  const prices = new Map<string, Priced>();
  const errors: PriceError[] = [];
  rowsOf(text).forEach((cells, at) => {
    if (cells.every((cell) => cell === "")) return;
    if (at === 0 && cells.length > 1 && parsed(cells.at(-1) ?? "") === null && !/\d/.test(cells.at(-1) ?? "")) return;
    const read = readRow(cells, known);
    const id = typeof read === "string" ? "" : keyOf(read);
    if (typeof read === "string" || prices.has(id)) errors.push({ row: at + 1, refusal: typeof read === "string" ? read : "twice", text: cells.join(" ") });
    else prices.set(id, read);
  });
  return { prices: [...prices.values()], errors };
}

/** What makes a price one of its own. */
export function keyOf(price: Pick<Priced, "product_id" | "unit" | "min_quantity">): string {
  return `${price.product_id} ${price.unit} ${parsed(price.min_quantity) ?? price.min_quantity}`;
}

function readRow(cells: readonly string[], known: ReadonlyMap<string, PricedProduct>): PriceRefusal | Priced {
  if (cells.length < 2 || cells.length > 4) return "columns";
  const product = known.get(cells[0] ?? "");
  if (product === undefined) return "unknown";
  const unit = unitOf(cells, product);
  if (unit === null) return "unit";
  const price = parsed(cells.at(-1) ?? "");
  const from = fromOf(cells);
  if (price === null || from === null) return "number";
  if (isNegative(price) || isNegative(from)) return "negative";
  return { product_id: product.id, product_code: product.code, product_name: product.name, unit, min_quantity: from, price };
}

/** The stock unit where none is said; null where the product has no such unit. */
function unitOf(cells: readonly string[], product: PricedProduct): string | null {
  const said = cells.length > 2 ? (cells[1] ?? "") : "";
  if (said === "" || said === product.unit) return product.unit;
  return product.units.some((one) => one.unit === said) ? said : null;
}

function fromOf(cells: readonly string[]): string | null {
  const said = cells.length > 3 ? (cells[2] ?? "") : "";
  return said === "" ? "0" : parsed(said);
}
