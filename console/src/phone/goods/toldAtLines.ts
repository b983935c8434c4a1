/** What the service said of the lines, at each line; and the rest, told above them. Pure. */
import { Problem } from "@/api/problem";
import type { GoodsDraft } from "./draft";

const LINE = /^\/lines\/(\d+)(\/|$)/;

/** By the line's key. */
export function toldAtLines(error: unknown, { lines }: GoodsDraft): ReadonlyMap<string, string> {
  if (!(error instanceof Problem)) return new Map();
  return new Map(error.errors.flatMap(({ pointer, detail }) => {
    const line = lines[placeOf(pointer)];
    return line === undefined ? [] : [[line.key, detail] as const];
  }));
}

/** The same problem, without what is told at a line. */
export function othersOf(error: unknown, { lines }: GoodsDraft): unknown {
  if (!(error instanceof Problem)) return error;
  return new Problem({ ...error.body, errors: error.errors.filter(({ pointer }) => lines[placeOf(pointer)] === undefined) });
}

function placeOf(pointer: string): number {
  return Number(LINE.exec(pointer)?.[1] ?? -1);
}
