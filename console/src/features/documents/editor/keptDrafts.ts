/** What is being typed, kept in this browser at every change: by organisation, person and document, or a new one's own name. */
import { del, get, keys, set } from "idb-keyval";
import type { Kind } from "@/api/shapes/documents";
import { HEADER, type Sheet } from "../sheet";
import type { Kept } from "./editorState";
import { isFree, untilFree } from "./heldDrafts";

export interface KeptDraft {
  readonly sheet: Sheet;
  readonly base: Sheet;
  readonly kept: Kept | null;
  /** ISO instant. */
  readonly at: string;
}

const FORMAT = "draft.1";

export function draftKey(organisation: string, person: string, document: string): string {
  return [FORMAT, organisation, person, document].join("/");
}

export function newDraftName(kind: Kind, id: string): string {
  return `new.${kind}.${id}`;
}

export async function readDraft(key: string): Promise<KeptDraft | null> {
  const draft = (await get<KeptDraft>(key)) ?? null;
  return draft === null ? null : { ...draft, sheet: whole(draft.sheet), base: whole(draft.base) };
}

/** What was kept before a member was thought of has it as a new sheet has. */
function whole(sheet: Sheet): Sheet {
  return { ...sheet, header: { ...HEADER, ...sheet.header } };
}

export async function keepDraft(key: string, draft: KeptDraft): Promise<void> {
  await set(key, draft);
}

export async function dropDraft(key: string): Promise<void> {
  await del(key);
}

/** New documents of this kind that were begun and not saved, and that no other tab is at; the newest first. */
export async function begunDrafts(organisation: string, person: string, kind: Kind): Promise<readonly { readonly id: string; readonly draft: KeptDraft }[]> {
  const prefix = draftKey(organisation, person, newDraftName(kind, ""));
  const all = await keysOf(prefix);
  const found = await Promise.all(all.map(async (key) => ({ id: key.slice(prefix.length), draft: await readDraft(key) })));
  const free = await Promise.all(found.map(({ id }) => isFree(prefix + id)));
  return found
    .flatMap(({ id, draft }, at) => (draft === null || free[at] !== true ? [] : [{ id, draft }]))
    .sort((one, other) => other.draft.at.localeCompare(one.draft.at));
}

/** The first of this kind, besides `own`, that another tab was at and lets go of unsaved; null: none does until the signal. */
export async function nextLetGo(organisation: string, person: string, kind: Kind, own: string, signal: AbortSignal): Promise<string | null> {
  const prefix = draftKey(organisation, person, newDraftName(kind, ""));
  const others = (await keysOf(prefix)).filter((key) => key !== prefix + own);
  const letGo = others.map(async (key) => {
    if (!(await untilFree(key, signal)) || (await readDraft(key)) === null) throw new Error(key);
    return key.slice(prefix.length);
  });
  return Promise.any(letGo).catch(() => null);
}

async function keysOf(prefix: string): Promise<readonly string[]> {
  return (await keys<string>()).filter((key) => typeof key === "string" && key.startsWith(prefix));
}
