/** A hardware scanner types: its keys follow each other faster than fingers, and Enter ends the code. Pure. */

export const GAP_MAX_MS = 50;
export const LENGTH_MIN = 4;
/** Where codes of locations are expected, "A1" is one: so few keys are a scan only where none of them waited longer than this, Enter neither. */
export const SHELF_LENGTH_MIN = 2;
export const SHORT_GAP_MAX_MS = 20;

export interface Burst {
  readonly text: string;
  readonly lastAt: number;
  /** The longest pause in it, ms. */
  readonly slowest: number;
}

export const NO_BURST: Burst = { text: "", lastAt: Number.NEGATIVE_INFINITY, slowest: 0 };

/** After one key at an instant (ms): the burst so far, and the code once it is whole. `shortest`: how many characters may be one. */
export function pressed(burst: Burst, key: string, at: number, shortest = LENGTH_MIN): { readonly burst: Burst; readonly code: string | null } {
  const gap = at - burst.lastAt;
  const goesOn = gap <= GAP_MAX_MS;
  const slowest = Math.max(burst.slowest, gap);
  if (key === "Enter") return { burst: NO_BURST, code: goesOn && isCode(burst.text, slowest, shortest) ? burst.text : null };
  if (key.length !== 1) return { burst: isShift(key) ? burst : NO_BURST, code: null };
  return { burst: goesOn ? { text: burst.text + key, lastAt: at, slowest } : { text: key, lastAt: at, slowest: 0 }, code: null };
}

function isCode(text: string, slowest: number, shortest: number): boolean {
  return text.length >= LENGTH_MIN || (text.length >= shortest && slowest <= SHORT_GAP_MAX_MS);
}

/** Held while a scanner types capitals: neither a part of the code nor its end. */
function isShift(key: string): boolean {
  return key === "Shift" || key === "CapsLock";
}
