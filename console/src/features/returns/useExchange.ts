/** Whether goods go out instead of those that come back, and which. */
import { useState } from "react";
import { today } from "@/format/dates";
import { entered } from "@/parts/linegrid/editLines";
import type { GridLine } from "@/parts/linegrid/line";
import type { Basket } from "./basket";
import type { Source } from "./calls";
import { deliveryBody, type Difference, differenceOf, type Party, partyOf, sameLines } from "./exchange";
import { type Outgoing, useOutgoing } from "./useOutgoing";

export type Instead = "same" | "other";

export interface Exchange {
  /** null: what comes back cannot be exchanged. */
  readonly party: Party | null;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  readonly instead: Instead;
  readonly choose: (instead: Instead) => void;
  readonly lines: readonly GridLine[];
  readonly outgoing: Outgoing;
  readonly difference: (worth: string) => Difference | null;
  /** Whether it may go to the service; what is wrong is told at its cell. */
  readonly check: () => boolean;
  readonly body: () => { readonly delivery?: unknown };
}

export function useExchange(sources: readonly Source[], basket: Basket, error: unknown): Exchange {
  const [wanted, setOn] = useState(false);
  const [instead, choose] = useState<Instead>("same");
  const party = partyOf(sources, basket);
  const outgoing = useOutgoing(party, error);
  const on = wanted && party !== null;
  const lines = instead === "same" ? sameLines(sources, basket) : entered(outgoing.lines);
  return {
    party, on, setOn, instead, choose, lines, outgoing,
    difference: (worth) => (on ? differenceOf(worth, lines) : null),
    check: () => !on || instead === "same" || outgoing.check(),
    body: () => (on ? { delivery: deliveryBody(party, lines, today()) } : {}),
  };
}
