/** A hardware scanner types: its keys follow each other faster than fingers, and Enter ends the code. Pure. */

export const GAP_MAX_MS = 50;
export const LENGTH_MIN = 4;

export interface Burst {
  readonly text: string;
  readonly lastAt: number;
}

export const NO_BURST: Burst = { text: "", lastAt: Number.NEGATIVE_INFINITY };

/** After one key at an instant (ms): the burst so far, and the code once it is whole. */
export function pressed(burst: Burst, key: string, at: number): { readonly burst: Burst; readonly code: string | null } {
  const goesOn = at - burst.lastAt <= GAP_MAX_MS;
  if (key === "Enter") return { burst: NO_BURST, code: goesOn && burst.text.length >= LENGTH_MIN ? burst.text : null };
  if (key.length !== 1) return { burst: isShift(key) ? burst : NO_BURST, code: null };
  return { burst: { text: goesOn ? burst.text + key : key, lastAt: at }, code: null };
}

/** Held while a scanner types capitals: neither a part of the code nor its end. */
function isShift(key: string): boolean {
  return key === "Shift" || key === "CapsLock";
}
