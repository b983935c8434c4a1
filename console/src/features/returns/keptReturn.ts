/** A return while it is entered, kept in this browser until its drafts are made or it is thrown away. */
import type { GridLine } from "@/parts/linegrid/line";
import { begunDrafts, draftKey, type Kept } from "@/parts/drafts/keptDrafts";
import type { Basket } from "./basket";
import { NOT_SENT, type Sent } from "./calls";

export type Instead = "same" | "other";

/** What goes out instead of what comes back. */
export interface Outward {
  readonly wanted: boolean;
  readonly instead: Instead;
  /** The other goods. */
  readonly lines: readonly GridLine[];
}

export interface Entered {
  /** Of the deliveries and receipts. */
  readonly ids: readonly string[];
  readonly basket: Basket;
  readonly remark: string;
  readonly outward: Outward;
  readonly sent: Sent;
}

export const NO_OUTWARD: Outward = { wanted: false, instead: "same", lines: [] };

export const nothingEntered: Entered = { ids: [], basket: {}, remark: "", outward: NO_OUTWARD, sent: NOT_SENT };

/** Of the address. */
export function idsIn(from: string): readonly string[] {
  return from.split(",").filter((id) => id !== "");
}

/** What of it is worth keeping: more than the one document that one came from; null: nothing. */
export function begunOf(entered: Entered): Entered | null {
  const { ids, basket, remark, outward } = entered;
  const typed = Object.values(basket).some(({ quantity, serials }) => quantity.trim() !== "" || serials.length > 0);
  return typed || remark.trim() !== "" || outward.wanted || ids.length > 1 ? entered : null;
}

/** Under which every return that this person began here is kept. */
export function returnKey(organisation: string, person: string, id: string): string {
  return draftKey(organisation, person, `new.return.${id}`);
}

/** The newest that no other tab is at, of these documents; without any, of whichever. */
export async function begunReturn(organisation: string, person: string, ids: readonly string[]): Promise<{ readonly id: string; readonly draft: Kept<Entered> } | null> {
  const begun = await begunDrafts<Entered>(returnKey(organisation, person, ""));
  return begun.find(({ draft }) => ids.length === 0 || draft.ids.join() === ids.join()) ?? null;
}
