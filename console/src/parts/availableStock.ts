/** On hand less what is reserved, of many products in one call. */
import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import { sum } from "@/format/decimal";
import { chunks } from "@/api/chunks";

const AT_ONCE = 80;

/** By product, in stock units; "0" of a product that never lay there. Only for those who may see stock. */
export function useAvailable(productIds: readonly string[], warehouse_id: string | null, may: boolean) {
  const ids = [...new Set(productIds)].sort();
  return useQuery({
    queryKey: ["balances", "of-lines", warehouse_id, ids.join()],
    enabled: may && warehouse_id !== null && ids.length > 0,
    staleTime: 15_000,
    placeholderData: (before: ReadonlyMap<string, string> | undefined) => before,
    queryFn: () => availableOf(ids, warehouse_id ?? ""),
  });
}

async function availableOf(ids: readonly string[], warehouse_id: string): Promise<ReadonlyMap<string, string>> {
  const parts = chunks(ids, AT_ONCE);
  const pages = await Promise.all(parts.map((part) => call<Page<Balance>>("inventory", `/balances${query({ product_id_in: part.join(), warehouse_id, limit: 500 })}`)));
  return summed(ids, pages.flatMap((page) => page.items));
}

export interface Balance {
  readonly product_id: string;
  readonly available: string;
}

/** A product counted by batch has a balance a batch. */
export function summed(ids: readonly string[], balances: readonly Balance[]): ReadonlyMap<string, string> {
  const available = new Map(ids.map((id) => [id, "0"]));
  for (const row of balances) available.set(row.product_id, sum([available.get(row.product_id) ?? "0", row.available]));
  return available;
}
