import { useEffect, useLayoutEffect, useRef } from "react";
import { holdDraft } from "./heldDrafts";
import { dropDraft, keepDraft } from "./keptDrafts";

const PAUSE_MS = 200;

/**
 * Keeps the draft in this browser at every change, held by this tab; null: there is nothing to keep. Under another key it has moved there.
 * Answers what throws it away for good: nothing is kept from then on.
 */
export function useKeptDraft(key: string, draft: object | null): () => Promise<void> {
  const newest = useRef({ key, draft });
  const thrown = useRef(false);
  useLayoutEffect(() => {
    newest.current = { key, draft };
  });
  useEffect(() => {
    const ended = new AbortController();
    holdDraft(key, ended.signal);
    const flush = () => {
      if (document.visibilityState === "hidden") void keep(key, thrown.current ? null : newest.current.draft);
    };
    document.addEventListener("visibilitychange", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      const left = keep(key, thrown.current || newest.current.key !== key ? null : newest.current.draft);
      void left.then(() => { ended.abort(); });
    };
  }, [key]);
  useEffect(() => {
    const timer = setTimeout(() => { void keep(key, thrown.current ? null : draft); }, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [key, draft]);
  return () => {
    thrown.current = true;
    return keep(newest.current.key, null);
  };
}

/** A browser that keeps nothing (private mode, full disk) is no reason to stop typing. */
function keep(key: string, draft: object | null): Promise<void> {
  return (draft === null ? dropDraft(key) : keepDraft(key, draft)).catch(() => undefined);
}
