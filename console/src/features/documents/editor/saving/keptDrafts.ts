/** A document's draft in this browser: under its id, or a new one's own name. */
import type { Kind } from "@/api/shapes/documents";
import { begunDrafts, draftKey, type Kept as KeptInBrowser, readDraft } from "@/parts/drafts/keptDrafts";
import { HEADER, type Sheet } from "../../sheet";
import { type EditorState, isDirty, type Kept } from "../editorState";

interface Draft {
  readonly sheet: Sheet;
  readonly base: Sheet;
  readonly kept: Kept | null;
}

export type KeptDraft = KeptInBrowser<Draft>;

export function newDraftKey(organisation: string, person: string, kind: Kind, id: string): string {
  return draftKey(organisation, person, `new.${kind}.${id}`);
}

/** What the service has is not kept twice: null. */
export function draftOf(state: EditorState): Draft | null {
  return isDirty(state) ? { sheet: state.history.present, base: state.base, kept: state.kept } : null;
}

export async function readSheet(key: string): Promise<KeptDraft | null> {
  const draft = await readDraft<Draft>(key);
  return draft && wholeDraft(draft);
}

/** New documents whose keys begin so that were begun and not saved; the newest first. */
export async function begunSheets(prefix: string): Promise<readonly { readonly id: string; readonly draft: KeptDraft }[]> {
  return (await begunDrafts<Draft>(prefix)).map(({ id, draft }) => ({ id, draft: wholeDraft(draft) }));
}

function wholeDraft(draft: KeptDraft): KeptDraft {
  return { ...draft, sheet: whole(draft.sheet), base: whole(draft.base) };
}

/** What was kept before a member was thought of has it as a new sheet has. */
function whole(sheet: Sheet): Sheet {
  return { ...sheet, header: { ...HEADER, ...sheet.header } };
}
