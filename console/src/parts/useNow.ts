import { useEffect, useState } from "react";

const SECOND_MS = 1_000;

/** The time, once a second (or every `everyMs`) while something is under way; else it stands. */
export function useNow(ticking: boolean, everyMs = SECOND_MS): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => { setNow(Date.now()); }, everyMs);
    return () => { clearInterval(timer); };
  }, [ticking, everyMs]);
  return now;
}
