/** Homes of goods pasted from a sheet: product code and location code; an empty location takes the home away. Pure. */
import type { Location, Placement } from "@/api/shapes/locations";
import { pastedRows } from "./pastedRows";

export type PlacementFault = "columns" | "product" | "location" | "inactive" | "twice";
export type PlacementFate = "placed" | "moved" | "unplaced" | "same";

export interface PastedPlacement {
  readonly row: number;
  readonly code: string;
  readonly product: NamedProduct | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly is: PlacementFate | PlacementFault;
}

export interface NamedProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface Known {
  readonly products: readonly NamedProduct[];
  readonly locations: readonly Pick<Location, "code" | "active">[];
  readonly homes: readonly Pick<Placement, "product_id" | "location">[];
}

const FAULTS: ReadonlySet<string> = new Set<PlacementFault>(["columns", "product", "location", "inactive", "twice"]);

export function isFault(is: string): is is PlacementFault {
  return FAULTS.has(is);
}

/** Codes of products that the text names, to be looked up at once. */
export function productCodes(text: string): readonly string[] {
  return [...new Set(pastedRows(text).flatMap(({ cells }) => (cells[0] === undefined || cells[0] === "" ? [] : [cells[0]])))];
}

export function pastePlacements(text: string, known: Known): readonly PastedPlacement[] {
  const products = new Map(known.products.map((one) => [one.code, one]));
  const active = new Map(known.locations.map((one) => [one.code, one.active]));
  const homes = new Map(known.homes.map((one) => [one.product_id, one.location]));
  const seen = new Set<string>();
  return pastedRows(text).map(({ number, cells }) => {
    const [code = "", said = ""] = cells;
    const product = products.get(code) ?? null;
    const from = product === null ? null : (homes.get(product.id) ?? null);
    const to = said === "" ? null : said;
    const fault = columnsFault(cells) ?? (product === null ? "product" : placeFault(to, active)) ?? (seen.has(code) ? "twice" : null);
    seen.add(code);
    return { row: number, code, product, from, to, is: fault ?? fateOf(from, to) };
  });
}

/** One column alone is no table of homes: nobody loses his home by a cell that was not copied. */
function columnsFault(cells: readonly string[]): PlacementFault | null {
  return cells.length < 2 || cells.slice(2).some((cell) => cell !== "") ? "columns" : null;
}

function placeFault(to: string | null, active: ReadonlyMap<string, boolean>): PlacementFault | null {
  if (to === null) return null;
  const used = active.get(to);
  if (used === undefined) return "location";
  return used ? null : "inactive";
}

function fateOf(from: string | null, to: string | null): PlacementFate {
  if (from === to) return "same";
  if (to === null) return "unplaced";
  return from === null ? "placed" : "moved";
}
