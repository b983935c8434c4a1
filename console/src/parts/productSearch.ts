/** Products while one types: the newest question counts, the answer before stays until it comes. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { GridProduct } from "./linegrid/line";
import { useRested } from "./useRested";
import { chunks } from "@/api/chunks";

/** One of `GET /products/search`. */
export interface FoundProduct extends GridProduct {
  readonly name_en: string | null;
  readonly barcode: string | null;
  readonly matched_unit: string;
  /** The text is its whole code or a whole barcode of it: a scan. */
  readonly exact: boolean;
}

const PAUSE_MS = 60;
const LIMIT = 12;
const IDS_MAX = 100;
const NONE: readonly FoundProduct[] = [];

export async function searchProducts(q: string, limit = LIMIT, signal?: AbortSignal): Promise<readonly FoundProduct[]> {
  const answer = await call<{ readonly items: readonly FoundProduct[] }>("documents", `/products/search${query({ q, limit })}`, signal ? { signal } : {});
  return answer.items;
}

/** `isAnswered`: the products are those of the text when typing last paused; `isFresh`: of this very text. */
export function useProductSearch(text: string, enabled: boolean) {
  const wanted = text.trim();
  const q = useRested(wanted, PAUSE_MS);
  const { data = NONE, isError, isPending, isPlaceholderData } = useQuery({
    queryKey: ["product-search", "picker", q],
    enabled: enabled && q !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    queryFn: ({ signal }) => searchProducts(q, LIMIT, signal),
  });
  const isAnswered = !isPending && !isPlaceholderData;
  return { products: data, isError, isAnswered, isFresh: isAnswered && q === wanted };
}

/** Cards of products by a member that names them: `id`, `code`, `barcode`. */
export async function productsBy(name: "id" | "code" | "barcode", values: readonly string[]): Promise<readonly (GridProduct & { readonly barcode: string | null })[]> {
  const parts = chunks(values, IDS_MAX);
  const pages = await Promise.all(parts.map((part) => call<Page<GridProduct & { readonly barcode: string | null }>>("documents", `/products${query({ [`${name}_in`]: part.join(","), limit: IDS_MAX })}`)));
  return pages.flatMap((page) => page.items);
}
