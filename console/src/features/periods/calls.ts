/** Closing and opening periods of the ledger. */
import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { lastDay } from "./months";

export function useClosedThrough() {
  return useQuery({
    queryKey: ["periods"],
    queryFn: () => call<{ readonly closed_through: string | null }>("ledger", "/periods").then((answer) => answer.closed_through),
  });
}

export type Change = "close" | "open";

export function changePeriod(month: string, change: Change, key: string): Promise<unknown> {
  return call("ledger", `/periods/${month}/${change}`, { method: "POST", key });
}

const UNFINISHED = ["draft", "submitted", "queued", "audited", "posted", "unauditing", "needs_attention", "refused"];
export const COUNTED_MAX = 100;

/** The filter of the list of documents that are dated up to the end of a month and not finished. */
export function unfinishedFilter(month: string): string {
  return query({ state_in: UNFINISHED.join(","), business_date_to: lastDay(month) });
}

/** How many they are, at most `COUNTED_MAX`. */
export function useUnfinished(month: string, wanted: boolean) {
  return useQuery({
    queryKey: ["documents", "unfinished", month],
    enabled: wanted,
    queryFn: ({ signal }) => call<Page<DocumentRow>>("documents", `/documents${unfinishedFilter(month)}&limit=${String(COUNTED_MAX)}`, { signal }).then((page) => page.items.length),
  });
}
