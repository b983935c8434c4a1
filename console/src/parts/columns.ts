/** Which columns of a list a person wants, kept in this browser. */
import { useState } from "react";

export interface ChosenColumns {
  readonly chosen: readonly string[];
  readonly toggle: (key: string) => void;
  readonly reset: () => void;
}

const keyOf = (list: string, person: string) => `tritally.columns.${person}.${list}`;

/** Unknown keys of an older console are passed over; the order is the list's own. */
export function chosenOf(text: string | null, all: readonly string[], usual: readonly string[]): readonly string[] {
  if (text === null) return usual;
  const kept = new Set(JSON.parse(text) as readonly string[]);
  const chosen = all.filter((key) => kept.has(key));
  return chosen.length === 0 ? usual : chosen;
}

/** Read at each painting: who the person is may be known only after the first. */
export function useColumns(list: string, person: string, all: readonly string[], usual: readonly string[]): ChosenColumns {
  const [, paintAgain] = useState(0);
  const key = keyOf(list, person);
  const chosen = chosenOf(localStorage.getItem(key), all, usual);
  const keep = (next: readonly string[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    paintAgain((times) => times + 1);
  };
  return {
    chosen,
    toggle: (name) => { keep(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]); },
    reset: () => {
      localStorage.removeItem(key);
      paintAgain((times) => times + 1);
    },
  };
}
