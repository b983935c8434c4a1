/** Counted lines on their way: waiting, sent, refused or taken back. Pure; kept by store.ts, sent by sender.ts. */
import type { Product } from "@/phone/meanings";

export type EntryState = "waiting" | "sent" | "refused" | "withdrawn";

/** What stands against an entry: a service's words, or one of ours. */
export type Trouble = { readonly ours: "unknown" | "several" | "batch" | "serial" } | { readonly code: string; readonly title: string; readonly detail: string };

export interface Entry {
  /** `entry_id` for the service: sent twice it counts once. */
  readonly id: string;
  /** Idempotency-Key of its sending. */
  readonly key: string;
  readonly sheetId: string;
  readonly personId: string;
  readonly code: string;
  /** null: counted without a network and not known here; asked for by `code` before it is sent. */
  readonly product: Product | null;
  readonly batch: { readonly id: string; readonly number: string } | null;
  readonly unit: string | null;
  /** Of `unit`, or of whatever the code turns out to be. */
  readonly quantity: string;
  readonly serials: readonly string[];
  readonly countedAt: string;
  readonly state: EntryState;
  /** It may have reached the service: taking it back must be told there. */
  readonly tried: boolean;
  /** Idempotency-Key of taking it back. */
  readonly undo: string | null;
  readonly trouble: Trouble | null;
}

export type Wanted = Pick<Entry, "sheetId" | "personId" | "code" | "product" | "batch" | "unit" | "quantity" | "serials" | "countedAt">;

export function entered(wanted: Wanted, newId: () => string): Entry {
  return { ...wanted, id: newId(), key: newId(), state: "waiting", tried: false, undo: null, trouble: null };
}

/** Never sent: gone at once. Perhaps sent: it is sent to the end, then taken back there. */
export function takenBack(entry: Entry, newId: () => string): Entry {
  if (entry.state === "withdrawn" || entry.undo !== null) return entry;
  return entry.state === "sent" || entry.tried ? { ...entry, undo: newId() } : { ...entry, state: "withdrawn" };
}

export function tried(entry: Entry): Entry {
  return { ...entry, tried: true };
}

export function sent(entry: Entry): Entry {
  return { ...entry, state: "sent", trouble: null };
}

export function withdrawn(entry: Entry): Entry {
  return { ...entry, state: "withdrawn", trouble: null };
}

/** A refusal ends it; one that was to be taken back is gone with it. */
export function refused(entry: Entry, trouble: Trouble): Entry {
  if (entry.undo !== null && entry.state === "waiting") return { ...entry, state: "withdrawn" };
  return { ...entry, state: entry.state === "sent" ? "sent" : "refused", undo: null, trouble };
}

/** The next of this person's that the service must hear of: the oldest first. */
export function nextOf(entries: readonly Entry[], personId: string | null): Entry | undefined {
  return inOrder(entries).find((entry) => entry.personId === personId && isUnheard(entry));
}

export function isUnheard(entry: Entry): boolean {
  return entry.state === "waiting" || (entry.state === "sent" && entry.undo !== null);
}

export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((left, right) => left.countedAt.localeCompare(right.countedAt) || left.id.localeCompare(right.id));
}
