/** Calls on locations and homes of goods. Each command carries the key made when the person acted. */
import { call, query } from "@/api/call";
import { chunks } from "@/api/chunks";
import type { Page } from "@/api/shapes/list";
import type { Location, Placement } from "@/api/shapes/locations";
import type { Known, NamedProduct } from "./pastePlacements";

export interface WantedLocation {
  readonly code: string;
  readonly name: string | null;
  readonly active: boolean;
}

const PAGE = 500;
const CODES_A_CALL = 200;

export function readLocation(id: string): Promise<Location> {
  return call<Location>("inventory", `/locations/${id}`);
}

export function addLocation(warehouseId: string, wanted: WantedLocation, key: string): Promise<Location> {
  return call<Location>("inventory", "/locations", { method: "POST", body: { warehouse_id: warehouseId, ...wanted }, key });
}

export function changeLocation(seen: Location, wanted: WantedLocation, key: string): Promise<Location> {
  return call<Location>("inventory", `/locations/${seen.id}`, { method: "PUT", body: wanted, key, version: seen.version });
}

/** All or none. */
export function keepLocations(warehouseId: string, rows: readonly { readonly code: string; readonly name: string | null }[], key: string): Promise<unknown> {
  const items = rows.map(({ code, name }) => ({ warehouse_id: warehouseId, code, name }));
  return call("inventory", "/locations/batches", { method: "POST", body: { items }, key });
}

/** All or none; a location of null takes the home away. */
export function keepHomes(warehouseId: string, homes: readonly { readonly product_id: string; readonly location: string | null }[], key: string): Promise<unknown> {
  return call("inventory", "/placements/batches", { method: "POST", body: { warehouse_id: warehouseId, items: homes }, key });
}

export function readLocations(warehouseId: string, signal: AbortSignal): Promise<readonly Location[]> {
  return every<Location>("/locations", warehouseId, signal);
}

/** What a pasted table of homes is read against. */
export async function readKnown(warehouseId: string, codes: readonly string[], signal: AbortSignal): Promise<Known> {
  const [products, locations, homes] = await Promise.all([productsOf(codes, signal), readLocations(warehouseId, signal), every<Placement>("/placements", warehouseId, signal)]);
  return { products, locations, homes };
}

async function productsOf(codes: readonly string[], signal: AbortSignal): Promise<readonly NamedProduct[]> {
  const parts = chunks(codes, CODES_A_CALL);
  const pages = await Promise.all(parts.map((part) => call<Page<NamedProduct>>("documents", `/products${query({ limit: PAGE, code_in: part.join(",") })}`, { signal })));
  return pages.flatMap((page) => page.items);
}

async function every<Row>(path: string, warehouseId: string, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Row> = await call<Page<Row>>("inventory", `${path}${query({ warehouse_id: warehouseId, limit: PAGE, cursor })}`, { signal });
    rows.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return rows;
}
