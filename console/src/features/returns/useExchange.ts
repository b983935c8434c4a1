/** Whether goods go out instead of those that come back, and which. */
import { useMemo, useState } from "react";
import { today } from "@/format/dates";
import { entered } from "@/parts/linegrid/editLines";
import type { GridLine } from "@/parts/linegrid/line";
import type { Basket } from "./basket";
import type { Source } from "./calls";
import { deliveryBody, type Difference, differenceOf, type Party, partyOf, sameLines } from "./exchange";
import type { Instead, Outward } from "./keptReturn";
import { type Outgoing, useOutgoing } from "./useOutgoing";

export interface Exchange {
  /** null: what comes back cannot be exchanged. */
  readonly party: Party | null;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  readonly instead: Instead;
  readonly choose: (instead: Instead) => void;
  readonly lines: readonly GridLine[];
  /** Nothing goes out, although something should. */
  readonly isEmpty: boolean;
  readonly outgoing: Outgoing;
  /** As it is kept. */
  readonly outward: Outward;
  readonly difference: (worth: string) => Difference | null;
  /** Whether it may go to the service; what is wrong is told at its cell. */
  readonly check: () => boolean;
  readonly body: () => { readonly delivery?: unknown };
}

export function useExchange(sources: readonly Source[], basket: Basket, error: unknown, begun: Outward): Exchange {
  const [wanted, setOn] = useState(begun.wanted);
  const [instead, choose] = useState<Instead>(begun.instead);
  const party = partyOf(sources, basket);
  const outgoing = useOutgoing(party, error, begun.lines);
  const others = outgoing.lines;
  const outward = useMemo(() => ({ wanted, instead, lines: entered(others) }), [wanted, instead, others]);
  const on = wanted && party !== null;
  const lines = instead === "same" ? sameLines(sources, basket) : outward.lines;
  return {
    party, on, setOn, instead, choose, lines, outgoing, outward, isEmpty: on && lines.length === 0,
    difference: (worth) => (on ? differenceOf(worth, lines) : null),
    check: () => !on || instead === "same" || outgoing.check(),
    body: () => (on ? { delivery: deliveryBody(party, lines, today()) } : {}),
  };
}
