/** A draft of goods, kept on this device with every change of it. */
import { del, get, set } from "idb-keyval";
import { useEffect, useState } from "react";
import type { GoodsDraft } from "./draft";

/** `otherwise`: where the draft comes from when this device keeps none; null: from nowhere. */
export function useKept(kept: string, otherwise: (() => Promise<GoodsDraft>) | null) {
  const [draft, setDraft] = useState<GoodsDraft | null | undefined>();
  const [found, setFound] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    void get<GoodsDraft>(kept)
      .then(async (known) => {
        setDraft(known ?? (otherwise === null ? null : await otherwise()));
        setFound(known !== undefined && (known.opened !== undefined || known.lines.length > 0));
      })
      .catch(setError);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `otherwise` is new with every render, and goes with `kept`
  }, [kept, round]);
  const keep = async (next: GoodsDraft) => {
    setDraft(next);
    await set(kept, next);
  };
  /** Nothing is kept any more; the draft is as it was in the beginning. */
  const forget = async (next: GoodsDraft | null = null) => {
    setFound(false);
    setError(null);
    setDraft(next);
    await del(kept);
  };
  const run = async (does: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    try {
      await does();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const again = () => {
    setError(null);
    setDraft(undefined);
    setRound(round + 1);
  };
  return { draft, found, error, busy, keep, forget, run, again };
}
