import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Kind, State } from "@/api/shapes/documents";
import { useRested } from "@/parts/useRested";

interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface FoundDocument {
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly state: State;
  readonly partner_name: string | null;
  readonly gross: string;
  /** Null: the book currency. */
  readonly currency: string | null;
  readonly foreign_gross: string | null;
}

/** `GET /search` of documents: up to eight of each; what one may not see is empty. */
export interface Found {
  readonly q: string;
  readonly documents: readonly FoundDocument[];
  readonly products: readonly Named[];
  readonly partners: readonly Named[];
  readonly warehouses: readonly Named[];
}

const PAUSE_MS = 80;

/** The answer to the newest text: Enter must never open what an older text had found. */
export function useSearch(text: string) {
  const wanted = useRested(text.trim(), PAUSE_MS);
  return useQuery({
    queryKey: ["search", wanted],
    enabled: wanted !== "",
    staleTime: 10_000,
    queryFn: ({ signal }) => call<Found>("documents", `/search${query({ q: wanted.slice(0, 100) })}`, { signal }),
  });
}
