import { useEffect, useSyncExternalStore } from "react";
import { type Entry, inOrder } from "./queue";
import { startSending } from "./sender";
import { snapshot, watch } from "./store";

let started = false;

/** The counted lines of this device for one sheet, the newest first. */
export function useQueue(sheetId?: string): readonly Entry[] {
  const entries = useSyncExternalStore(watch, snapshot);
  useEffect(() => {
    if (started) return;
    started = true;
    startSending();
  }, []);
  return inOrder(entries.filter((entry) => sheetId === undefined || entry.sheetId === sheetId)).toReversed();
}
