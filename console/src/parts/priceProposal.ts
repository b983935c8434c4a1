/** What is known of a price: what the list says, what was last agreed. */
import { call, query } from "@/api/call";
import { queryClient } from "@/api/queryClient";
import type { Kind } from "@/api/shapes/documents";
import { plain } from "@/format/decimal";

const FRESH_MS = 60_000;

export interface LastPrice {
  readonly product_id: string;
  readonly price: string;
  readonly unit: string;
  readonly of_partner: boolean;
  readonly document_id: string;
  readonly number: string;
  readonly business_date: string;
  readonly partner_name: string | null;
}

export interface ListPrice {
  readonly price: string | null;
  readonly unit: string;
  readonly price_list: string | null;
}

/** For which document a price is asked; `side` null: its kind has no prices. */
export interface Priced {
  readonly kind: Kind;
  readonly side: "sales" | "purchase" | null;
  readonly partner_id: string | null;
  readonly on: string;
  /** Null: the book currency; lists say no price in another. */
  readonly currency?: string | null;
}

export function lastPrice({ kind, partner_id, currency = null }: Priced, product_id: string) {
  return {
    queryKey: ["last-prices", kind, partner_id, product_id, currency],
    staleTime: FRESH_MS,
    retry: false,
    queryFn: async () => (await call<{ readonly items: readonly LastPrice[] }>("documents", `/last-prices${query({ kind, partner_id, product_id, currency })}`)).items[0] ?? null,
  };
}

export function listPrice({ side, partner_id, on }: Priced, product_id: string, unit: string, quantity: string) {
  const values = { product_id, side, partner_id, on, unit, quantity };
  return { queryKey: ["prices", values], staleTime: FRESH_MS, retry: false, queryFn: () => call<ListPrice>("documents", `/prices${query(values)}`) };
}

/** The price to begin with: the list's, else the one last agreed in the same unit and currency. Null: none is known, or the kind has none. */
export async function proposedPrice(priced: Priced, product_id: string, unit: string): Promise<string | null> {
  if (priced.side === null) return null;
  const isForeign = (priced.currency ?? null) !== null;
  const list = isForeign ? null : await queryClient.fetchQuery(listPrice(priced, product_id, unit, "1")).catch(() => null);
  if (list !== null && list.price !== null) return plain(list.price);
  const last = await queryClient.fetchQuery(lastPrice(priced, product_id)).catch(() => null);
  return last !== null && last.unit === unit ? plain(last.price) : null;
}
