/** What was opened by the palette lately, in this browser. */
import type { Entry } from "./entries";

const KEPT = "tritally.recent";
const MOST = 6;

export function recents(): readonly Entry[] {
  return JSON.parse(localStorage.getItem(KEPT) ?? "[]") as readonly Entry[];
}

export function withRecent(old: readonly Entry[], chosen: Entry): readonly Entry[] {
  return [chosen, ...old.filter((entry) => entry.key !== chosen.key)].slice(0, MOST);
}

export function keepRecent(chosen: Entry): void {
  localStorage.setItem(KEPT, JSON.stringify(withRecent(recents(), chosen)));
}
