import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { ComparedRow, Place, Snapshot, SnapshotItem } from "./shapes";

export function readSnapshot(id: string): Promise<Snapshot> {
  return call<Snapshot>("inventory", `/snapshot-groups/${id}`);
}

export interface WantedSnapshot {
  readonly name: string;
  readonly warehouse_ids: readonly string[];
  readonly product_ids: readonly string[];
}

export function takeSnapshot(wanted: WantedSnapshot, key: string): Promise<Snapshot> {
  return call<Snapshot>("inventory", "/snapshot-groups", { method: "POST", body: wanted, key });
}

/** A comparison keeps nothing: it is asked, not commanded. */
export function compareSnapshot(id: string, counts: readonly (Place & { readonly quantity: string })[]): Promise<readonly ComparedRow[]> {
  const body = { counts };
  return call<{ readonly items: readonly ComparedRow[] }>("inventory", `/snapshot-groups/${id}/comparisons`, { method: "POST", body }).then((answer) => answer.items);
}

/** All items of a snapshot; at most 100 warehouses by 1,000 products lie in one. */
export async function readItems(id: string, signal: AbortSignal): Promise<readonly SnapshotItem[]> {
  const items: SnapshotItem[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<SnapshotItem> = await call<Page<SnapshotItem>>("inventory", `/snapshot-groups/${id}/items${query({ limit: 500, cursor })}`, { signal });
    items.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return items;
}
