/** A saved document, opened to be changed: what was typed is kept on this device until the service has it, in its next version. */
import { useState } from "react";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import { queryClient } from "@/api/queryClient";
import { personId } from "../person";
import { act, open, save } from "./calls";
import { type GoodsDraft, type Made, withLine, withoutLine } from "./draft";
import { isChangeable, isChanged } from "./opened";
import { chosen, reconciled } from "./reconcile";
import { toBooks } from "./toBooks";
import { useKept } from "./useKept";
import type { Goods } from "./useGoods";

export interface OpenedGoods extends Goods {
  /** Takes a submitted document back, so that it may be changed. */
  withdraw(): void;
  again(): void;
}

export function keptName(id: string): string {
  return `phone.document.${id}.${personId() ?? ""}`;
}

export function useOpened(id: string): OpenedGoods {
  const may = useMay();
  const { draft, found, error, busy, keep, forget, run, again } = useKept(keptName(id), () => open(id));
  const [saved, setSaved] = useState(false);
  const change = (next: GoodsDraft) => {
    setSaved(false);
    void keep(next);
  };
  /** The document as the service has it now; null: another's version came first, and is told. */
  const saveFirst = async (start: GoodsDraft): Promise<GoodsDraft | null> => {
    if (!isChanged(start) && start.opened?.state === "draft") return start;
    try {
      await save(start);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== "stale_version") throw problem;
      return resolve(start);
    }
    const now = await open(id);
    await forget(now);
    void queryClient.invalidateQueries({ queryKey: ["document", id] });
    setSaved(true);
    return now;
  };
  const resolve = async (start: GoodsDraft): Promise<GoodsDraft | null> => {
    const theirs = await open(id);
    const next = isChangeable(theirs.opened?.state ?? "") ? reconciled(start, theirs, newKey) : { ...start, opened: theirs.opened };
    await keep(next);
    const agreed = next.opened?.clashes.length === 0 && next.opened.taken === 0 && isChangeable(next.opened.state);
    return agreed ? saveFirst(next) : null;
  };
  const finish = async (start: GoodsDraft) => {
    const now = start.made === null ? await saveFirst(start) : start;
    if (now !== null) await toBooks({ ...now, made: now.made ?? madeOf(now) }, may, forget);
  };
  const withdraw = async (now: GoodsDraft) => {
    const made = madeOf(now);
    if (made !== null) await act(made, "withdraw", now.keys.submit);
    if (isChanged(now)) await resolve(now);
    else await forget(await open(id));
  };
  return {
    draft, found, error, busy, again,
    edit: draft == null ? null : {
      changed: isChanged(draft),
      saved: saved && !isChanged(draft),
      save: () => void run(() => saveFirst(draft)),
      choose: (keys, side) => { change(chosen(draft, keys, side, newKey)); },
    },
    begin: () => undefined,
    put: (lines) => { if (draft) change(lines.reduce((next, line) => withLine(next, line, newKey), draft)); },
    take: (key) => { if (draft) change(withoutLine(draft, key, newKey)); },
    discard: () => void forget().then(again),
    finish: () => { if (draft) void run(() => finish(draft)); },
    withdraw: () => { if (draft) void run(() => withdraw(draft)); },
  };
}

function madeOf({ opened }: GoodsDraft): Made | null {
  if (opened === undefined) return null;
  const { id, version, number, state, kind } = opened;
  return { id, version, number, state, kind };
}
