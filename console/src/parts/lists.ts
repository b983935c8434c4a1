/** A list's filters, order and place, kept in the address; pages by cursor. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { answered, call, query, type Service } from "@/api/call";
import type { Page } from "@/api/shapes/list";

export type Filters = Readonly<Record<string, string>>;
const PAGE = 50;

/** The filters in the address: the API's own names, so that an address can be sent to a colleague. */
export function useFilters(defaults: Filters = {}): readonly [Filters, (change: Readonly<Record<string, string | null>>) => void] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => ({ ...(params.size === 0 ? defaults : {}), ...Object.fromEntries(params) }), [params, defaults]);
  const change = useCallback(
    (values: Readonly<Record<string, string | null>>) => {
      const next = { ...filters, ...values };
      const kept = Object.entries(next).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== "");
      setParams(kept.length === 0 && Object.keys(defaults).length > 0 ? [["all", "1"]] : kept, { replace: true });
    },
    [filters, setParams, defaults],
  );
  return [filters, change];
}

/** Pages of a list; `name` heads the cache key, so that live changes find it. */
export function useList<Item>(service: Service, path: string, name: string, filters: Filters, enabled = true) {
  return useInfiniteQuery({
    queryKey: [name, path, filters],
    enabled,
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      call<Page<Item>>(service, path + query({ limit: PAGE, ...sent(filters), cursor: pageParam }), { signal }),
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** What is only the page's, not the service's. */
function sent(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== "all" && !name.startsWith("_")));
}

const FORMATS = { csv: "text/csv", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;

/** The whole list as filtered, as a file. Raises `Problem`. */
export async function exportList(service: Service, path: string, name: string, filters: Filters, format: keyof typeof FORMATS): Promise<void> {
  const response = await answered(service, path + query(sent(filters)), { accept: FORMATS[format] });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
