import { useSyncExternalStore } from "react";

const query = window.matchMedia("(min-width: 720px)");

/** Room enough for a picture. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener("change", changed);
      return () => { query.removeEventListener("change", changed); };
    },
    () => query.matches,
  );
}
