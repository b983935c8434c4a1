import { type RefObject, useEffect, useState } from "react";
import type { Lines } from "./editLines";

export const ROW_PX = 34;
const AROUND = 12;
/** So many rows are painted without a window: it costs less than it saves. */
const PLAIN_MAX = 60;

/** Which rows stand in sight, and some around them; `reveal` scrolls to one that does not. */
export function useWindow(scroller: RefObject<HTMLElement | null>, lines: Lines) {
  const [range, setRange] = useState({ from: 0, to: PLAIN_MAX });
  const count = lines.length;
  const windowed = count > PLAIN_MAX;
  useEffect(() => {
    const box = scroller.current;
    if (box === null || !windowed) return;
    const look = () => {
      const next = rowsIn(box);
      setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    box.addEventListener("scroll", look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      watch.disconnect();
    };
  }, [scroller, windowed]);
  const reveal = (key: string) => {
    const at = lines.findIndex((line) => line.key === key);
    const box = scroller.current;
    if (at < 0 || box === null) return;
    box.scrollTo({ top: Math.max(0, at * ROW_PX - box.clientHeight / 2) });
    setRange(rowsIn(box));
  };
  const from = windowed ? Math.min(range.from, count) : 0;
  const to = windowed ? Math.min(range.to, count) : count;
  return { from, to, above: from * ROW_PX, below: (count - to) * ROW_PX, reveal };
}

function rowsIn(box: HTMLElement) {
  const first = Math.floor(box.scrollTop / ROW_PX);
  return { from: Math.max(0, first - AROUND), to: Math.ceil((box.scrollTop + box.clientHeight) / ROW_PX) + AROUND };
}
