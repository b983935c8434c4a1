import { useCallback, useMemo, useReducer, useState } from "react";
import { useMe } from "@/access/me";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useKeptDraft } from "@/parts/drafts/useKeptDraft";
import { KIND_FORMS, shapeOf } from "../kinds";
import type { Header } from "../sheet";
import { ConflictDialog } from "./saving/ConflictDialog";
import { Content } from "./Content";
import { DryRunDrawer } from "./posting/DryRunDrawer";
import "./editor.css";
import { EditorBar } from "./EditorBar";
import { editorReducer, type EditorState, isDirty } from "./editorState";
import { HeaderForm } from "./header/HeaderForm";
import { draftOf } from "./saving/keptDrafts";
import { hasLines, LinesPart } from "./lines/LinesPart";
import { Notices } from "./Notices";
import { OriginBar } from "./header/OriginBar";
import { originIds } from "./lines/originLines";
import type { Places } from "./places";
import { useAutosave } from "./saving/useAutosave";
import { useFinishing } from "./saving/useFinishing";
import { useGridActs } from "./lines/useGridActs";
import { useLeaveGuard } from "./saving/useLeaveGuard";
import { useMessages } from "./useMessages";
import { usePresence } from "./saving/usePresence";
import { usePriceProposal } from "./lines/usePrices";
import { useSaving } from "./saving/useSaving";
import { useShortcuts } from "./useShortcuts";

export interface EditorProps {
  readonly begun: EditorState;
  /** Under which the draft is kept in this browser. */
  readonly draftKey: (document: string | null) => string;
  /** When what was restored from this browser was typed; null: nothing was. */
  readonly restoredAt: string | null;
  /** What was restored has been thrown away. */
  readonly discard: () => void;
  readonly another: () => void;
}

/** One document being entered: header, lines or money, and what becomes of it. */
export function Editor({ begun, draftKey, restoredAt, discard, another }: EditorProps) {
  const me = useMe().data?.person.id ?? "";
  const [state, dispatch] = useReducer(editorReducer, begun);
  const [at, setAt] = useState<string | null>(null);
  const sheet = state.history.present;
  const { kind, header, lines } = sheet;
  const keptId = state.kept?.id ?? null;
  const shape = useMemo(() => shapeOf(kind, header.origin_id !== null || KIND_FORMS[kind].from?.needed === true), [kind, header.origin_id]);
  const saving = useSaving(state, dispatch);
  const finishing = useFinishing(state, dispatch, saving, shape);
  const { messages, places } = useMessages(state, saving, finishing);
  const propose = usePriceProposal(useMemo(() => ({ kind, header }), [kind, header]));
  const people = usePresence(keptId, me);
  const inFlight = finishing.inFlight;
  const throwAway = useKeptDraft(draftKey(keptId), useMemo(() => draftOf(state), [state]));
  useLeaveGuard(isDirty(state) && !inFlight);
  useAutosave(state, saving, finishing.drawer !== null || inFlight);
  useShortcuts({ save: () => void finishing.save(), finish: () => void finishing.finish(), undo: () => { dispatch({ type: "undo" }); }, redo: () => { dispatch({ type: "redo" }); } }, finishing.drawer === null && !inFlight);
  const acts = useGridActs(dispatch, propose, setAt);
  const change = useCallback((changed: Partial<Header>) => { dispatch({ type: "header", change: changed }); }, []);
  const line = lines.find((one) => one.key === at) ?? null;
  return (
    <div className="page document-editor">
      <EditorBar state={state} saving={saving} finishing={finishing} people={people} />
      <Notices state={state} saving={saving} finishing={finishing} restoredAt={restoredAt} discard={() => void throwAway().then(discard)} another={another} />
      <HeaderForm kind={kind} header={header} fields={places.fields} change={change} disabled={inFlight} made={originIds(sheet).length > 0} />
      {KIND_FORMS[kind].from !== null && <OriginBar sheet={sheet} fields={places.fields} take={(next) => { dispatch({ type: "sheet", sheet: next }); }} fixed={state.kept !== null} />}
      <Content sheet={sheet} fields={places.fields} change={(changed, mark) => { dispatch({ type: "content", change: changed, ...(mark === undefined ? {} : { mark }) }); }} header={change} />
      {hasLines(sheet) && <LinesPart state={state} shape={shape} acts={acts} messages={messages} line={line} disabled={inFlight} />}
      {saving.problem !== null && isPlaceless(places) && <ProblemNotice error={saving.problem} />}
      {finishing.drawer !== null && <DryRunDrawer kept={finishing.drawer} sheet={sheet} busy={finishing.busy} submitted={finishing.submitted} took={finishing.took} confirm={() => void finishing.confirm()} close={finishing.close} />}
      {saving.theirs !== null && (
        <ConflictDialog
          base={state.base}
          mine={sheet}
          theirs={saving.theirs}
          close={() => { saving.setTheirs(null); }}
          take={(next) => { finishing.rebase(next); }}
        />
      )}
    </div>
  );
}

function isPlaceless({ cells, fields, others }: Places): boolean {
  return cells.size + fields.size + others.length === 0;
}
