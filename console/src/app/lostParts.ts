/** A part of the application that could not be fetched: the network blinked, or a newer version has replaced the files. */

const LOST = /dynamically imported module|module script failed|unable to preload/i;
const KEPT = "tritally.reloaded";
const AGAIN_AFTER_MS = 10_000;

export function isLostPart(error: unknown): boolean {
  return error instanceof Error && LOST.test(error.message);
}

/** Whether to load the page anew by itself: yes, unless that was tried just now. */
export function mayReload(now: number = Date.now()): boolean {
  const last = Number(sessionStorage.getItem(KEPT) ?? 0);
  if (now - last < AGAIN_AFTER_MS) return false;
  sessionStorage.setItem(KEPT, String(now));
  return true;
}
