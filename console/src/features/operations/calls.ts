import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { call, query, type Service } from "@/api/call";
import { Problem } from "@/api/problem";
import type { DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { useLive } from "@/live/live";

export const SERVICES: readonly Service[] = ["documents", "inventory", "ledger", "risk", "auth"];

/** `GET /operations` of a service: what waits for the bus, how far it is behind each source, what is parked. */
export interface Flow {
  readonly outbox: { readonly last_position: number; readonly unsent: number; readonly oldest_unsent_at: string | null };
  /** Events behind, at most; null: the source does not answer. */
  readonly sources: readonly { readonly source: Service; readonly behind: number | null }[];
  readonly parked: number;
}

export interface Standing {
  readonly service: Service;
  /** Words of the service for what it waits for; [] when ready; null: it does not answer. */
  readonly waitsFor: readonly string[] | null;
  readonly flow: Flow | null;
}

async function standing(service: Service): Promise<Standing> {
  const [health, flow] = await Promise.allSettled([
    call<{ readonly waits_for: readonly string[] }>(service, "/health/ready"),
    call<Flow>(service, "/operations"),
  ]);
  return { service, waitsFor: waitsFor(health), flow: flow.status === "fulfilled" ? flow.value : null };
}

/** A service that is not ready says so with 503 and what it waits for. */
function waitsFor(health: PromiseSettledResult<{ readonly waits_for: readonly string[] }>): readonly string[] | null {
  if (health.status === "fulfilled") return health.value.waits_for;
  const said = health.reason instanceof Problem ? health.reason.body.waits_for : undefined;
  return Array.isArray(said) ? said.map(String) : null;
}

/** Where each service stands; read again on events of the stream, at most once in a while, and when asked. */
export function useStandings() {
  const client = useQueryClient();
  const readAt = useRef(0);
  useLive(() => {
    if (document.visibilityState !== "visible" || Date.now() - readAt.current < 3_000) return;
    readAt.current = Date.now();
    void client.invalidateQueries({ queryKey: ["standing"] });
  });
  return useQueries({
    queries: SERVICES.map((service) => ({ queryKey: ["standing", service], queryFn: () => standing(service), staleTime: 0, retry: false })),
  });
}

/** An event that could not be applied; `payload` is the event as it was said. */
export interface DeadLetter {
  readonly id: string;
  readonly source: string;
  readonly position: number;
  readonly key: string | null;
  readonly event_id: string;
  readonly ce_type: string;
  readonly subject: string | null;
  readonly kind: string;
  readonly said_at: string;
  readonly error: string;
  readonly parked_at: string;
  readonly replayed_at: string | null;
  readonly payload: unknown;
}

export function useDeadLetters(service: Service, replayedToo: boolean) {
  return useQuery({
    queryKey: ["dead-letters", service, replayedToo],
    retry: false,
    queryFn: () => call<Page<DeadLetter>>(service, `/dead-letters${query({ replayed_too: replayedToo })}`),
  });
}

/** How many were applied, and the ids of those that failed again. */
export interface Replayed {
  readonly replayed: number;
  readonly failed: readonly string[];
}

export function replay(service: Service, ids: readonly string[], key: string): Promise<Replayed> {
  return call<Replayed>(service, "/dead-letters/replay", { method: "POST", body: { ids }, key });
}

const IN_FLIGHT = "state_in=audited,posted,unauditing,queued";

/** Sagas under way, or those past their deadline. */
export function useSagas(stuck: boolean) {
  return useQuery({
    queryKey: ["documents", "sagas", stuck],
    queryFn: () => call<Page<DocumentRow>>("documents", `/documents?limit=20&${stuck ? "stuck=true" : IN_FLIGHT}`),
  });
}
