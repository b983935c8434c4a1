/** Light or dark: the person's choice, else the system's. */
import { useSyncExternalStore } from "react";

export type Appearance = "light" | "dark" | "system";
const KEPT = "tritally.appearance";
const system = window.matchMedia("(prefers-color-scheme: dark)");
const watchers = new Set<() => void>();

export function chosenAppearance(): Appearance {
  const kept = localStorage.getItem(KEPT);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(KEPT, appearance);
  show();
}

function isDark(): boolean {
  const chosen = chosenAppearance();
  return chosen === "system" ? system.matches : chosen === "dark";
}

export function show(): void {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
  for (const watcher of watchers) watcher();
}

system.addEventListener("change", show);

export function useDark(): boolean {
  return useSyncExternalStore((changed) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  }, isDark);
}
