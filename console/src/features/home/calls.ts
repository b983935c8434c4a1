import { useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Kind } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { useLive } from "@/live/live";

/** A document version of which the three books say different things. */
export interface Difference {
  readonly id: string;
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly difference: string;
}

/** `GET /agreement` of risk: versions of documents by what the three books say of them. */
export interface Agreement {
  readonly agreed: number;
  readonly refused: number;
  readonly unaudited: number;
  readonly in_flight: number;
  readonly different: number;
  readonly as_of: string;
  /** null or absent: the caller may not see them. */
  readonly differences?: readonly Difference[] | null;
}

/** Patched by every `agreement` event of the stream; the named differences are read again after it. */
export function useAgreement() {
  const client = useQueryClient();
  useLive((change) => {
    if (change.kind !== "agreement") return;
    client.setQueryData<Agreement>(["agreement"], (old) => old && { ...old, ...(change.data as Partial<Agreement>) });
  });
  return useQuery({ queryKey: ["agreement"], queryFn: () => call<Agreement>("risk", "/agreement") });
}

export interface WaitingDocument {
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly partner_name: string | null;
  readonly warehouse_name: string | null;
  readonly gross: string | null;
  /** Null: the book currency, which `gross` is always in. */
  readonly currency: string | null;
  readonly foreign_gross: string | null;
  readonly created_by_name: string;
  readonly since: string;
  readonly refusal: { readonly title?: string; readonly detail?: string } | null;
}

export interface WaitingGroup {
  readonly what: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly list: string;
  readonly query: string;
  readonly oldest: readonly WaitingDocument[];
}

export interface Waiting {
  readonly as_of: string;
  readonly groups: readonly WaitingGroup[];
}

export function useWaiting(enabled: boolean) {
  return useQuery({ queryKey: ["waiting"], enabled, queryFn: () => call<Waiting>("documents", "/waiting") });
}

/** One row of `GET /count-sheets` of inventory. */
export interface OpenSheet {
  readonly id: string;
  readonly warehouse_name: string | null;
  readonly category_path: string | null;
  readonly remark: string | null;
  readonly started_by_name: string;
  readonly started_at: string;
}

export function useOpenSheets(enabled: boolean) {
  return useQuery({
    queryKey: ["count-sheets", "open"],
    enabled,
    queryFn: () => call<Page<OpenSheet>>("inventory", "/count-sheets?state=open&limit=5"),
  });
}
