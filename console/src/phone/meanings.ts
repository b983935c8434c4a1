/** What a code or a typed word means, asked of the services. */
import { call, query } from "@/api/call";
import type { components } from "@/api/types/documents";
import { chunks } from "@/api/chunks";

export type Product = components["schemas"]["ProductFound"];

export interface DocumentHit {
  readonly document_id: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly business_date: string;
  readonly partner_id: string | null;
}

/** `exact`: products whose whole code or barcode it is; `near`: products that it might mean. */
export interface Meanings {
  readonly exact: readonly Product[];
  readonly near: readonly Product[];
  readonly documents: readonly DocumentHit[];
  /** Of this piece or batch. */
  readonly deliveries: readonly DocumentHit[];
}

const SEARCH_MAX = 100;

export async function searchProducts(text: string, limit = 10): Promise<readonly Product[]> {
  const found = await call<{ readonly items: readonly Product[] }>("documents", `/products/search${query({ q: text, limit })}`);
  return found.items;
}

export async function meaningsOf(code: string): Promise<Meanings> {
  const [products, scanned] = await Promise.all([
    code.length <= SEARCH_MAX ? searchProducts(code) : [],
    call<Pick<Meanings, "documents" | "deliveries">>("documents", `/scan${query({ code: code.slice(0, 200) })}`),
  ]);
  return {
    exact: products.filter((product) => product.exact),
    near: products.filter((product) => !product.exact),
    documents: scanned.documents,
    deliveries: scanned.deliveries,
  };
}

/** Cards by id, as a search would answer them. */
export async function productsById(ids: readonly string[]): Promise<ReadonlyMap<string, Product>> {
  const unique = [...new Set(ids)];
  const parts = chunks(unique, 100);
  const pages = await Promise.all(
    parts.map((part) => call<{ readonly items: readonly Product[] }>("documents", `/products${query({ id_in: part.join(","), limit: 100 })}`)),
  );
  return new Map(pages.flatMap((page) => page.items.map((card) => [card.id, { ...card, matched_unit: card.unit, exact: true }])));
}

/** The name in the person's language, where the card has one. */
export function nameOf(card: { readonly name: string; readonly name_en?: string | null }, language: string): string {
  return language === "en" && card.name_en ? card.name_en : card.name;
}
