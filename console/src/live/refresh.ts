/** What a live change makes old in the query cache. Keys begin with the name of the thing: ["documents", …], ["document", id, …]. */
import type { QueryClient } from "@tanstack/react-query";
import { onLive } from "./live";
import type { LiveChange } from "./stream";

const GATHER_MS = 400;

/** Lists of a kind of change; one thing is ["<kind>", id]. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  document: ["documents", "order-lines", "waiting"],
  batch: ["batches"],
  count_sheet: ["count-sheets", "waiting"],
  agreement: ["agreement", "differences"],
  recompute: ["recomputes"],
  places: ["locations", "placements", "balances"],
};

/** Lists are made old together once in a while, so that a batch of thousands costs a few reads; one thing at once. */
export function startRefresh(client: QueryClient): () => void {
  const old = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    for (const name of old) void client.invalidateQueries({ queryKey: [name] });
    old.clear();
  };
  const off = onLive((change) => {
    if (change.kind === "resync") void client.invalidateQueries();
    for (const name of madeOld(change)) old.add(name);
    const id = change.data.id;
    if (typeof id === "string") void client.invalidateQueries({ queryKey: [change.kind, id] });
    timer ??= setTimeout(flush, GATHER_MS);
  });
  return () => {
    off();
    if (timer !== null) clearTimeout(timer);
  };
}

export function madeOld(change: LiveChange): readonly string[] {
  return LISTS[change.kind] ?? [];
}
