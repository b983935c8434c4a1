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

export function useColumns(list: string, person: string, all: readonly string[], usual: readonly string[]): ChosenColumns {
  const [text, setText] = useState(() => localStorage.getItem(keyOf(list, person)));
  const chosen = chosenOf(text, all, usual);
  const keep = (next: readonly string[]) => {
    const kept = JSON.stringify(next);
    localStorage.setItem(keyOf(list, person), kept);
    setText(kept);
  };
  return {
    chosen,
    toggle: (key) => { keep(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]); },
    reset: () => {
      localStorage.removeItem(keyOf(list, person));
      setText(null);
    },
  };
}
