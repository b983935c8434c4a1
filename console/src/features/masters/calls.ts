/** Calls on master data: read, add, change under a version. */
import { call } from "@/api/call";
import { renewToken } from "@/api/session";
import type { Page } from "@/api/shapes/list";
import type { Kept } from "@/api/shapes/masters";
import type { ExchangeRate, Organisation, PriceItem, PriceList, Run, Settings } from "./shapes";

export type MasterPath = "/products" | "/partners" | "/warehouses" | "/categories" | "/price-lists";

export function readMaster<Card extends Kept>(path: MasterPath, id: string): Promise<Card> {
  return call<Card>("documents", `${path}/${id}`);
}

/** Without an id it is new. */
export function saveMaster<Card extends Kept>(path: MasterPath, saved: Kept | null, card: object, key: string): Promise<Card> {
  if (saved === null) return call<Card>("documents", path, { method: "POST", body: card, key });
  return call<Card>("documents", `${path}/${saved.id}`, { method: "PUT", body: card, key, version: saved.version });
}

export function makeVariants(productId: string, axes: Readonly<Record<string, readonly string[]>>, key: string): Promise<{ readonly items: readonly { readonly id: string; readonly code: string }[] }> {
  return call("documents", `/products/${productId}/variants`, { method: "POST", body: { axes }, key });
}

export async function readPrices(id: string, signal: AbortSignal): Promise<readonly PriceItem[]> {
  const items: PriceItem[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<PriceItem> = await call<Page<PriceItem>>("documents", `/price-lists/${id}/items?limit=500${cursor === null ? "" : `&cursor=${cursor}`}`, { signal });
    items.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return items;
}

export interface WantedPrice {
  readonly product_id: string;
  readonly unit: string;
  readonly min_quantity: string;
  readonly price: string;
}

/** All prices of the list anew. */
export function putPrices(list: PriceList, items: readonly WantedPrice[], key: string): Promise<PriceList> {
  return call<PriceList>("documents", `/price-lists/${list.id}/items`, { method: "PUT", body: { items }, key, version: list.version });
}

export function readSettings(): Promise<Settings> {
  return call<Settings>("documents", "/settings");
}

export function switchRealtime(settings: Settings, on: boolean, key: string): Promise<Settings> {
  return call<Settings>("documents", "/settings", { method: "PUT", body: { realtime_stock: on }, key, version: settings.version });
}

/** Only while nothing was submitted; the exchange rates go with it. */
export function chooseBookCurrency({ version, realtime_stock }: Settings, book_currency: string, key: string): Promise<Settings> {
  return call<Settings>("documents", "/settings", { method: "PUT", body: { realtime_stock, book_currency }, key, version });
}

export function readOrganisation(): Promise<Organisation> {
  return call<Organisation>("auth", "/organisation");
}

/** In effect with each person's next token; this session takes it at once. */
export async function chooseTimeZone({ version }: Organisation, time_zone: string, key: string): Promise<Organisation> {
  const changed = await call<Organisation>("auth", "/organisation", { method: "PUT", body: { time_zone }, key, version });
  await renewToken();
  return changed;
}

export type WantedRate = Pick<ExchangeRate, "currency" | "valid_from" | "rate">;

/** Each is new, or replaces that of its currency and day. */
export function putRates(items: readonly WantedRate[], key: string): Promise<unknown> {
  return call("documents", "/exchange-rates", { method: "PUT", body: { items }, key });
}

/** What was made with it keeps it. */
export function removeRate(id: string, key: string): Promise<unknown> {
  return call("documents", `/exchange-rates/${id}`, { method: "DELETE", key });
}

export function startPostingRun(key: string): Promise<Run> {
  return call<Run>("documents", "/posting-runs", { method: "POST", body: {}, key });
}

export function readRun(id: string): Promise<Run> {
  return call<Run>("documents", `/documents/batches/${id}`);
}
