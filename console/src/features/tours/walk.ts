/** Where a person is in a story, in this tab; it outlives a reload. */
import { useSyncExternalStore } from "react";

const KEPT = "tritally.tour";
const watchers = new Set<() => void>();

export interface Walk {
  readonly story: string;
  readonly step: number;
}

export function setWalk(walk: Walk | null): void {
  if (walk === null) sessionStorage.removeItem(KEPT);
  else sessionStorage.setItem(KEPT, `${walk.story} ${String(walk.step)}`);
  for (const watcher of watchers) watcher();
}

export function useWalk(): Walk | null {
  const kept = useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => sessionStorage.getItem(KEPT),
  );
  return kept === null ? null : parsed(kept);
}

export function parsed(kept: string): Walk | null {
  const [story = "", step = ""] = kept.split(" ");
  return /^\d+$/.test(step) && story !== "" ? { story, step: Number(step) } : null;
}
