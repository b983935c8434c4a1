/** Another person saved the document meanwhile: what one of us changed alone is taken, what both changed is asked, line by line. Pure. */
import type { Clash, GoodsDraft, Line } from "./draft";
import { isSame } from "./opened";

export type Side = "mine" | "theirs";

/** My lines on their version. `theirs` is the document as it stands now, freshly opened. */
export function reconciled(draft: GoodsDraft, theirs: GoodsDraft, newKey: () => string): GoodsDraft {
  const base = byKey(draft.opened?.base ?? []);
  const mine = byKey(draft.lines);
  const now = byKey(theirs.lines);
  const clashes: Clash[] = [];
  let taken = 0;
  const lines = [...new Set([...mine.keys(), ...now.keys()])].flatMap((key): readonly Line[] => {
    const own = mine.get(key) ?? null;
    const other = now.get(key) ?? null;
    const before = base.get(key) ?? null;
    if (same(other, before) || same(own, other)) return listed(own);
    if (same(own, before)) {
      taken += 1;
      return listed(other);
    }
    clashes.push({ key, mine: own, theirs: other });
    return listed(own);
  });
  const { opened } = theirs;
  return { ...theirs, lines, keys: { ...theirs.keys, create: newKey() }, opened: opened && { ...opened, clashes, taken } };
}

/** One answer for some of the clashes. A line that they took away and I keep is a new one. */
export function chosen(draft: GoodsDraft, keys: readonly string[], side: Side, newKey: () => string): GoodsDraft {
  const { opened } = draft;
  if (opened === undefined) return draft;
  const [now, later] = [opened.clashes.filter((one) => keys.includes(one.key)), opened.clashes.filter((one) => !keys.includes(one.key))];
  const lines = now.reduce((kept, clash) => withChoice(kept, clash, side), draft.lines);
  return { ...draft, lines, keys: { ...draft.keys, create: newKey() }, opened: { ...opened, clashes: later } };
}

function withChoice(lines: readonly Line[], { key, mine, theirs }: Clash, side: Side): readonly Line[] {
  const own = lines.find((line) => line.key === key) ?? mine;
  const kept = side === "theirs" ? theirs : theirs === null && own !== null ? { ...own, saved: undefined } : own;
  if (!lines.some((line) => line.key === key)) return [...lines, ...listed(kept)];
  return lines.flatMap((line) => (line.key === key ? listed(kept) : [line]));
}

function same(one: Line | null, other: Line | null): boolean {
  return one === null || other === null ? one === other : isSame(one, other);
}

function listed(line: Line | null): readonly Line[] {
  return line === null ? [] : [line];
}

function byKey(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [line.key, line]));
}
