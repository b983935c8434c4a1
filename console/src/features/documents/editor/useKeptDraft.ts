import { useEffect, useRef } from "react";
import { type EditorState, isDirty } from "./editorState";
import { holdDraft } from "./heldDrafts";
import { dropDraft, keepDraft, type KeptDraft } from "./keptDrafts";

const PAUSE_MS = 200;

export type DraftKeyOf = (document: string | null) => string;

/** Keeps the sheet in this browser at every change; what the service has is not kept twice. A new one moves to its id once it has one. */
export function useKeptDraft(of: DraftKeyOf, state: EditorState): void {
  const newest = useRef(state);
  const keyOf = useRef(of);
  const key = of(state.kept?.id ?? null);
  useEffect(() => {
    newest.current = state;
    keyOf.current = of;
  });
  useEffect(() => {
    const ended = new AbortController();
    holdDraft(key, ended.signal);
    const flush = () => {
      if (document.visibilityState === "hidden") void keep(key, newest.current);
    };
    document.addEventListener("visibilitychange", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      ended.abort();
      void (key === keyOf.current(newest.current.kept?.id ?? null) ? keep(key, newest.current) : dropDraft(key).catch(() => undefined));
    };
  }, [key]);
  useEffect(() => {
    const timer = setTimeout(() => { void keep(key, state); }, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [key, state]);
}

/** A browser that keeps nothing (private mode, full disk) is no reason to stop typing. */
function keep(key: string, state: EditorState): Promise<void> {
  const draft: KeptDraft = { sheet: state.history.present, base: state.base, kept: state.kept, at: new Date().toISOString() };
  return (isDirty(state) ? keepDraft(key, draft) : dropDraft(key)).catch(() => undefined);
}
