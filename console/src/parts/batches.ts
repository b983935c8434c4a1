/** Many documents at once: a batch in the background, its progress live, a result per document. */
import { useQuery } from "@tanstack/react-query";
import { call, newKey, query } from "@/api/call";
import type { Kind, State } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import type { Filters } from "./lists";

export type BatchAction = "submit" | "audit" | "void" | "withdraw";

export interface Batch {
  readonly id: string;
  readonly action: BatchAction;
  readonly state: "waiting" | "running" | "finished";
  readonly total: number;
  readonly taken: number;
  readonly refused: number;
}

export interface BatchResult {
  readonly ordinal: number;
  readonly document_id: string;
  readonly number: string | null;
  readonly kind: Kind | null;
  readonly state: State | null;
  readonly result: "waiting" | "done" | "refused";
  readonly title: string | null;
  readonly detail: string | null;
}

const FILTERS: ReadonlySet<string> = new Set(["kind", "state", "warehouse_id", "partner_id", "business_date_from", "business_date_to"]);
const WITHOUT_MEANING: ReadonlySet<string> = new Set(["sort", "all"]);

/** The list's filter as a batch understands it; null: it filters by more than a batch can. A list of one value is that value. */
export function batchFilter(filters: Filters): Readonly<Record<string, string>> | null {
  const told = Object.entries(filters).filter(([name, value]) => !WITHOUT_MEANING.has(name) && !name.startsWith("_") && value !== "");
  const plain = told.map(([name, value]) => [name.endsWith("_in") && !value.includes(",") ? name.slice(0, -3) : name, value] as const);
  return plain.every(([name]) => FILTERS.has(name)) ? Object.fromEntries(plain) : null;
}

export function startBatch(action: BatchAction, what: { readonly ids: readonly string[] } | { readonly filter: Readonly<Record<string, string>> }): Promise<Batch> {
  return call<Batch>("documents", "/documents/batches", { method: "POST", body: { action, ...what }, key: newKey() });
}

/** Live: the stream makes it old at every step (kind `batch`). */
export function useBatch(id: string | null) {
  return useQuery({ queryKey: ["batch", id], enabled: id !== null, queryFn: () => call<Batch>("documents", `/documents/batches/${id ?? ""}`) });
}

export function useBatchResults(id: string, finished: boolean, result: string) {
  return useQuery({
    queryKey: ["batch", id, "results", result, finished],
    enabled: finished,
    queryFn: () => call<Page<BatchResult>>("documents", `/documents/batches/${id}/results${query({ limit: 200, result })}`),
  });
}
