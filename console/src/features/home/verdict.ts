/** What the three books say together. */
import type { Agreement } from "./calls";

export type Verdict = "done" | "flight" | "refused" | "empty";

export function verdictOf({ agreed, in_flight: inFlight, different, refused, unaudited }: Agreement): Verdict {
  if (different > 0) return "refused";
  if (inFlight > 0) return "flight";
  return agreed + refused + unaudited === 0 ? "empty" : "done";
}

export const NOTCHES = 48;

export type Notch = "whole" | "flight" | "broken";

/** A tally of so many documents as notches: the last ones are on their way, or do not match. Each present sort shows at least once. */
export function notches({ agreed, in_flight: inFlight, different }: Agreement): readonly Notch[] {
  const all = agreed + inFlight + different;
  const count = Math.min(all, NOTCHES);
  const share = (part: number) => (part === 0 ? 0 : Math.max(1, Math.round((part / all) * count)));
  const broken = share(different);
  const flight = Math.min(share(inFlight), Math.max(0, count - broken));
  return [...Array<Notch>(Math.max(0, count - broken - flight)).fill("whole"), ...Array<Notch>(flight).fill("flight"), ...Array<Notch>(broken).fill("broken")];
}
