import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import { type Catalogue, fetchCatalogue, fetchSheets, keptCatalogue, keptSheets, type Sheet } from "./catalogue";

export interface Item {
  readonly id: string;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly batch_number: string | null;
  /** Where it lies, null: nobody knows. */
  readonly location: string | null;
  readonly round: number;
}

/** Without a network: as it was known last. */
async function orKept<Value>(fresh: () => Promise<Value>, kept: () => Promise<Value | undefined>): Promise<Value> {
  if (!navigator.onLine) {
    const known = await kept();
    if (known !== undefined) return known;
  }
  try {
    return await fresh();
  } catch (error) {
    const known = await kept();
    if (known === undefined) throw error;
    return known;
  }
}

export function useSheets() {
  return useQuery({ queryKey: ["count-sheets", "open-kept"], networkMode: "always", retry: false, queryFn: () => orKept<readonly Sheet[]>(fetchSheets, keptSheets) });
}

export function useCatalogue(sheetId: string) {
  return useQuery({
    queryKey: ["count-catalogue", sheetId],
    networkMode: "always",
    retry: false,
    staleTime: 600_000,
    queryFn: () => orKept<Catalogue>(() => fetchCatalogue(sheetId), () => keptCatalogue(sheetId)),
  });
}

export function useSheet(sheetId: string) {
  return useQuery({ queryKey: ["count-sheets", sheetId], staleTime: 0, queryFn: () => call<Sheet>("inventory", `/count-sheets/${sheetId}`) });
}

/** What nobody has counted yet in this round, in the order of the walk: names and codes, never what the book expects. */
export function useUncounted(sheetId: string, again: boolean, shelf: string | null) {
  const asked = query({ is_counted: false, ...(again ? { round_from: 2 } : { round: 1 }), location: shelf, sort: "location", limit: 100 });
  return useQuery({
    queryKey: ["count-sheets", sheetId, "uncounted", again, shelf],
    staleTime: 0,
    queryFn: async () => (await call<Page<Item>>("inventory", `/count-sheets/${sheetId}/items${asked}`)).items,
  });
}
