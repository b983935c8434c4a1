import { useQueryClient } from "@tanstack/react-query";
import { type Dispatch, useRef, useState } from "react";
import { newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { draftBody } from "../../draftBody";
import type { Sheet } from "../../sheet";
import { keptOf, loadDocument, type Loaded, saveDocument } from "../calls";
import type { EditorAction, EditorState, Kept } from "../editorState";
import { isDirty } from "../editorState";
import { NO_PLACES, type Places, placesOf } from "../places";
import { untilAnswered } from "./untilAnswered";

export interface Saving {
  /** The document as the service has it; null: it said no, and where is told. */
  readonly save: (quietly?: boolean) => Promise<Kept | null>;
  readonly busy: boolean;
  readonly away: boolean;
  readonly places: Places;
  readonly problem: unknown;
  /** Somebody else's version, to be brought together with this one. */
  readonly theirs: Loaded | null;
  readonly fail: (error: unknown, sheet: Sheet) => Promise<void>;
  readonly setTheirs: (theirs: Loaded | null) => void;
  readonly clear: () => void;
}

/** Saves what is typed, one save after the other (a refused document becomes its next version, a draft, also unchanged); a "no" is told at its place, another's version is brought to the person. */
export function useSaving(state: EditorState, dispatch: Dispatch<EditorAction>): Saving {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [away, setAway] = useState(false);
  const [places, setPlaces] = useState(NO_PLACES);
  const [problem, setProblem] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Loaded | null>(null);
  const running = useRef<Promise<Kept | null> | null>(null);
  const clear = () => {
    setPlaces(NO_PLACES);
    setProblem(null);
  };
  const fail = async (error: unknown, sheet: Sheet) => {
    if (!(error instanceof Problem)) throw error;
    if (error.code === "stale_version" && state.kept !== null) return setTheirs(await loadDocument(state.kept.id));
    setPlaces(placesOf(error.errors, draftBody(sheet).keys));
    setProblem(error);
  };
  const once = async (quietly: boolean): Promise<Kept | null> => {
    const sheet = state.history.present;
    if (state.kept !== null && state.kept.state !== "refused" && !isDirty(state)) return state.kept;
    const { body, keys } = draftBody(sheet);
    const key = newKey();
    setBusy(true);
    try {
      const answer = await untilAnswered(() => saveDocument(state.kept, body, key), setAway);
      if (state.kept === null) nameAddress(answer.id);
      tell(dispatch, answer, sheet, keys);
      clear();
      void client.invalidateQueries({ queryKey: ["document", answer.id] });
      return keptOf(answer);
    } catch (error) {
      if (!quietly || (error instanceof Problem && error.code === "stale_version")) await fail(error, sheet);
      return null;
    } finally {
      setBusy(false);
      running.current = null;
    }
  };
  const save = (quietly = false) => (running.current ??= once(quietly));
  return { save, busy, away, places, problem, theirs, fail, setTheirs, clear };
}

/** A reload comes back to the document; the page itself goes on as it is, with its focus and what can be undone. */
function nameAddress(id: string): void {
  window.history.replaceState(window.history.state, "", `/documents/${id}/edit`);
}

function tell(dispatch: Dispatch<EditorAction>, answer: DocumentAnswer, sent: Sheet, keys: readonly string[]): void {
  const ofLines = answer.lines.length === keys.length ? answer.lines.map((line) => line.line_id) : [];
  dispatch({ type: "saved", kept: keptOf(answer), sent, keys, lineIds: ofLines });
}
