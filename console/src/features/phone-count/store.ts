/** The counted lines of this device, in IndexedDB, seen by all tabs. What is not written is not said to be kept. */
import { createStore, del, set, update, values } from "idb-keyval";
import type { Entry } from "./queue";

const kept = createStore("tritally-count", "entries");
const channel = new BroadcastChannel("tritally.count");
const watchers = new Set<() => void>();
let entries: readonly Entry[] = [];
let loaded: Promise<void> | null = null;

channel.onmessage = () => {
  void read();
};

export function load(): Promise<void> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<void> {
  entries = await values<Entry>(kept);
  for (const watcher of watchers) watcher();
}

async function changed(): Promise<void> {
  await read();
  channel.postMessage("changed");
}

export function snapshot(): readonly Entry[] {
  return entries;
}

export function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  void load();
  return () => watchers.delete(watcher);
}

export async function add(entry: Entry): Promise<void> {
  await set(entry.id, entry, kept);
  await changed();
}

/** Nothing happens to an entry that was removed meanwhile. */
export async function change(id: string, how: (entry: Entry) => Entry): Promise<void> {
  if (!entries.some((entry) => entry.id === id)) return;
  await update<Entry>(id, (entry) => how(entry as Entry), kept);
  await changed();
}

export async function remove(id: string): Promise<void> {
  await del(id, kept);
  await changed();
}
