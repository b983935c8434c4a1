/** The sheet with its history; what it was when the service last kept it. Pure. */
import type { Refusal } from "@/api/shapes/documents";
import { advanced, amended, begun, type History, redone, undone } from "@/parts/linegrid/history";
import { editLines, type LineAction, open } from "@/parts/linegrid/editLines";
import type { Entry, Header, Settled, Sheet } from "../sheet";

export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  /** Of a refused one: why, and which lines stand in the way. */
  readonly refusal: Refusal | null;
}

export interface EditorState {
  readonly history: History<Sheet>;
  /** What the service has; null: it has not heard of the document. */
  readonly kept: Kept | null;
  /** The sheet that `kept` was made of: other than the present means unsaved. */
  readonly base: Sheet;
}

export type EditorAction =
  | { readonly type: "line"; readonly action: LineAction; readonly mark?: string | null }
  | { readonly type: "header"; readonly change: Partial<Header> }
  | { readonly type: "content"; readonly change: { readonly settlements?: readonly Settled[]; readonly receipts?: readonly string[]; readonly entries?: readonly Entry[] }; readonly mark?: string }
  | { readonly type: "sheet"; readonly sheet: Sheet }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "saved"; readonly kept: Kept; readonly sent: Sheet; readonly keys: readonly string[]; readonly lineIds: readonly string[] }
  | { readonly type: "kept"; readonly kept: Kept }
  | { readonly type: "rebased"; readonly kept: Kept; readonly base: Sheet; readonly sheet: Sheet };

export function begin(sheet: Sheet, kept: Kept | null, base: Sheet = sheet): EditorState {
  return { history: begun(sheet), kept, base };
}

export function isDirty(state: EditorState): boolean {
  return state.history.present !== state.base;
}

export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  const { history } = state;
  const to = (next: Sheet, mark: string | null = null): EditorState => ({ ...state, history: advanced(history, next, mark) });
  switch (action.type) {
    case "line":
      return withLines(state, action.action, action.mark ?? null);
    case "header":
      return to(withHeader(history.present, action.change), `header:${Object.keys(action.change).join()}`);
    case "content":
      return to({ ...history.present, ...action.change }, action.mark ?? null);
    case "sheet":
      return to(action.sheet);
    case "undo":
      return { ...state, history: undone(history) };
    case "redo":
      return { ...state, history: redone(history) };
    case "saved":
      return saved(state, action);
    case "kept":
      return { ...state, kept: action.kept };
    case "rebased":
      return { history: advanced(history, action.sheet, null), kept: action.kept, base: action.base };
  }
}

/** Money settles documents of its own currency. */
function withHeader(sheet: Sheet, change: Partial<Header>): Sheet {
  const header = { ...sheet.header, ...change };
  return { ...sheet, header, settlements: header.currency === sheet.header.currency ? sheet.settlements : [] };
}

function withLines(state: EditorState, action: LineAction, mark: string | null): EditorState {
  const edit = (sheet: Sheet): Sheet => {
    const lines = editLines(sheet.lines, action);
    return lines === sheet.lines ? sheet : { ...sheet, lines };
  };
  if (action.type === "propose") return { ...state, history: amended(state.history, edit) };
  return { ...state, history: advanced(state.history, edit(state.history.present), mark) };
}

/** The service gave ids to the lines; what was typed meanwhile stays, unsaved. */
function saved(state: EditorState, { kept, sent, keys, lineIds }: Extract<EditorAction, { type: "saved" }>): EditorState {
  const ids = new Map(keys.map((key, at) => [key, lineIds[at] ?? null]));
  const known = (sheet: Sheet): Sheet => {
    if (sheet.lines.every((line) => (ids.get(line.key) ?? line.line_id) === line.line_id)) return sheet;
    return { ...sheet, lines: open(sheet.lines.map((line) => ({ ...line, line_id: ids.get(line.key) ?? line.line_id }))) };
  };
  const base = known(sent);
  const present = state.history.present === sent ? base : known(state.history.present);
  return { kept, base, history: amended(state.history, () => present) };
}
