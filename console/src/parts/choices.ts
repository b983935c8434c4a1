/** Things that one chooses from: warehouses, categories, products as found. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Warehouse {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly active: boolean;
  readonly allows_negative_stock: boolean;
}

export interface Category {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly active: boolean;
  readonly parent_id: string | null;
  /** Codes from the root: `TOOLS/HAND/`. */
  readonly path: string;
}

/** One of `GET /products/search`. */
export interface FoundProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly units: readonly { readonly unit: string; readonly factor: string; readonly barcode: string | null }[];
  readonly batch_tracked: boolean;
  readonly serial_tracked: boolean;
}

const ALL = 500;

export function useWarehouses() {
  return useQuery({
    queryKey: ["warehouses", "all"],
    queryFn: () => call<Page<Warehouse>>("documents", `/warehouses?limit=${String(ALL)}`).then((page) => page.items),
  });
}

export function useWarehouseChoices(): readonly Choice[] {
  return (useWarehouses().data ?? []).map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
}

export function useCategories() {
  return useQuery({
    queryKey: ["categories", "all"],
    queryFn: () => call<Page<Category>>("documents", `/categories?limit=${String(ALL)}`).then((page) => page.items),
  });
}

/** By path, so that a choice takes what lies below it, too. */
export function useCategoryChoices(): readonly Choice[] {
  return (useCategories().data ?? []).map((one) => ({ value: one.path, label: `${one.path} ${one.name}` }));
}

export function useFoundProducts(text: string) {
  const q = text.trim();
  return useQuery<readonly FoundProduct[]>({
    queryKey: ["product-search", q],
    enabled: q !== "",
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call<{ readonly items: readonly FoundProduct[] }>("documents", `/products/search${query({ q, limit: 20 })}`, { signal }).then((found) => found.items),
  });
}
