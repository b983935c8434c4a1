import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Placement } from "@/api/shapes/locations";
import { productsById, searchProducts } from "@/phone/meanings";
import { type BalanceRow, byWarehouse, type TransitRow } from "./stock";

const CODE_MAX = 40;

interface Rows<Row> {
  readonly items: readonly Row[];
}

export interface BatchRow {
  readonly id: string;
  readonly warehouse_code: string;
  readonly batch_number: string;
  readonly expiry_date: string | null;
  readonly quantity: string;
  readonly available: string;
}

export interface MovementRow {
  readonly id: string;
  readonly posted_at: string;
  readonly document_id: string;
  readonly document_number: string;
  readonly document_kind: string;
  readonly warehouse_code: string;
  readonly quantity: string;
  readonly quantity_after: string;
}

export interface Why {
  readonly title: string;
  readonly detail: string;
  readonly what_to_do: string;
  readonly who_can: readonly { readonly person: string }[];
}

export interface Trace {
  readonly nodes: readonly { readonly name: string; readonly at: string | null; readonly by?: string; readonly remark?: string }[];
  readonly waiting: unknown;
}

export function useSearch(text: string) {
  return useQuery({ queryKey: ["product-search", text], enabled: text !== "", queryFn: () => searchProducts(text, 12), placeholderData: (before) => (text === "" ? [] : before) });
}

export function useProduct(id: string) {
  return useQuery({ queryKey: ["product", id, "found"], queryFn: async () => (await productsById([id])).get(id) ?? null });
}

export function useStock(productId: string) {
  return useQuery({
    queryKey: ["balances", productId, "by-warehouse"],
    staleTime: 0,
    queryFn: async () => {
      const asked = query({ product_id: productId, limit: 500 });
      const [balances, transits] = await Promise.all([
        call<Rows<BalanceRow>>("inventory", `/balances${asked}`),
        call<Rows<TransitRow>>("inventory", `/transits${asked}`),
      ]);
      return byWarehouse(balances.items, transits.items);
    },
  });
}

export function useBatches(productId: string, tracked: boolean) {
  return useQuery({
    queryKey: ["batch-stocks", productId],
    enabled: tracked,
    staleTime: 0,
    queryFn: () => call<Rows<BatchRow>>("inventory", `/batch-stocks${query({ product_id: productId, quantity_from: "0.000001", limit: 100 })}`),
  });
}

export function useMovements(productId: string) {
  return useQuery({
    queryKey: ["stock-ledger", productId],
    staleTime: 0,
    queryFn: () => call<Rows<MovementRow>>("inventory", `/stock-ledger${query({ product_id: productId, limit: 10 })}`),
  });
}

/** What is at home at a location of this code or below it, in the order of the walk; nothing for who may not see stock. */
export function lyingAt(code: string): Promise<readonly Placement[]> {
  if (code.length > CODE_MAX) return Promise.resolve([]);
  return call<Rows<Placement>>("inventory", `/placements${query({ location: code, limit: 100 })}`).then((page) => page.items, () => []);
}

export function useWhy(of: "documents" | "products", id: string, asked: boolean) {
  return useQuery({ queryKey: ["why", of, id], enabled: asked, staleTime: 0, queryFn: () => call<Why>("documents", `/${of}/${id}/why`) });
}

export function useDocument(id: string) {
  return useQuery({ queryKey: ["document", id], queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) });
}

export function useTrace(id: string) {
  return useQuery({ queryKey: ["document", id, "trace"], queryFn: () => call<Trace>("documents", `/documents/${id}/trace`) });
}
