/** What lies there by batch and by piece. */
import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";

export interface LyingBatch {
  readonly batch_id: string;
  readonly batch_number: string;
  readonly production_date: string | null;
  readonly expiry_date: string | null;
  readonly available: string;
}

export interface Fefo {
  readonly lines: readonly { readonly number: string; readonly production_date: string | null; readonly expiry_date: string | null; readonly quantity: string }[];
  readonly missing: string;
}

export function useLyingBatches(product_id: string, warehouse_id: string | null) {
  return useQuery({
    queryKey: ["batch-stocks", "of", product_id, warehouse_id],
    enabled: warehouse_id !== null,
    queryFn: ({ signal }) => call<Page<LyingBatch>>("inventory", `/batch-stocks${query({ product_id, warehouse_id, limit: 100 })}`, { signal }).then((page) => page.items),
  });
}

export function proposeFefo(product: string, warehouse: string, quantity: string): Promise<Fefo> {
  return call<Fefo>("inventory", `/products/${product}/fefo${query({ warehouse, quantity })}`);
}

export function useLyingSerials(product_id: string, warehouse_id: string | null) {
  return useQuery({
    queryKey: ["serials", "of", product_id, warehouse_id],
    enabled: warehouse_id !== null,
    queryFn: ({ signal }) => call<Page<{ readonly serial: string }>>("inventory", `/serials${query({ product_id, warehouse_id, in_stock: true, limit: 200 })}`, { signal }).then((page) => page.items.map((one) => one.serial)),
  });
}
