/** What a live change makes old in the query cache. Keys begin with the name of the thing: ["documents", …], ["document", id, …]. */
import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
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
  const makeOld = oldMaker(client);
  const old = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    for (const name of old) makeOld([name]);
    old.clear();
  };
  const off = onLive((change) => {
    if (change.kind === "resync") makeOld([]);
    for (const name of madeOld(change)) old.add(name);
    const id = change.data.id;
    if (typeof id === "string") makeOld([change.kind, id]);
    timer ??= setTimeout(flush, GATHER_MS);
  });
  return () => {
    off();
    if (timer !== null) clearTimeout(timer);
  };
}

/** What is just being read for the first time may have been read before the change: it is read once more. */
function oldMaker(client: QueryClient): (key: QueryKey) => void {
  const again = new WeakSet<Query>();
  return (queryKey) => {
    const beingRead = client.getQueryCache().findAll({ queryKey, fetchStatus: "fetching", predicate: hasNothing });
    void client.invalidateQueries({ queryKey });
    for (const query of beingRead.filter((one) => !again.has(one))) {
      again.add(query);
      const ended = () => {
        again.delete(query);
        void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
      };
      query.promise?.then(ended, ended);
    }
  };
}

function hasNothing(query: Query): boolean {
  return query.state.data === undefined;
}

export function madeOld(change: LiveChange): readonly string[] {
  return LISTS[change.kind] ?? [];
}
