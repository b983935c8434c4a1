import { useEffect, useState } from "react";

/** The text once typing has paused for so long. */
export function useRested(text: string, pauseMs: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { setRested(text); }, pauseMs);
    return () => { clearTimeout(timer); };
  }, [text, pauseMs]);
  return rested;
}
