import { useEffect, useRef } from "react";
import { isDirty, type EditorState } from "../editorState";
import type { Saving } from "./useSaving";

const PAUSE_MS = 2_500;

/** A draft that the service knows is saved there too, a moment after typing pauses. What is not yet whole stays in the browser. */
export function useAutosave(state: EditorState, saving: Saving, paused: boolean): void {
  const save = useRef(saving.save);
  useEffect(() => {
    save.current = saving.save;
  });
  const due = !paused && saving.theirs === null && state.kept?.state === "draft" && isDirty(state);
  const sheet = state.history.present;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => void save.current(true), PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [due, sheet]);
}
