/** Lines whose price a person has set since their product was chosen, be it to nothing: a proposal that is under way comes too late for them. */
import type { LineAction } from "./editLines";

export interface HandTyped {
  readonly did: (action: LineAction) => void;
  readonly isOpenTo: (key: string) => boolean;
}

export function handTyped(): HandTyped {
  const keys = new Set<string>();
  return {
    did: (action) => {
      if (action.type === "set" && action.change.price !== undefined) keys.add(action.key);
      if (action.type === "pick") keys.delete(action.key);
    },
    isOpenTo: (key) => !keys.has(key),
  };
}
