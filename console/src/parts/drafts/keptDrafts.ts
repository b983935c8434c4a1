/** What is being typed, kept in this browser at every change: by organisation, person and what it is a draft of. */
import { del, get, keys, set } from "idb-keyval";
import { isFree, untilFree } from "./heldDrafts";

/** `at`: when it was typed, an ISO instant. */
export type Kept<Draft> = Draft & { readonly at: string };

const FORMAT = "draft.1";

/** `name`: a document's id, or the own name of what is none yet. */
export function draftKey(organisation: string, person: string, name: string): string {
  return [FORMAT, organisation, person, name].join("/");
}

export async function readDraft<Draft>(key: string): Promise<Kept<Draft> | null> {
  return (await get<Kept<Draft>>(key)) ?? null;
}

export async function keepDraft(key: string, draft: object): Promise<void> {
  await set(key, { ...draft, at: new Date().toISOString() });
}

export async function dropDraft(key: string): Promise<void> {
  await del(key);
}

/** Those whose keys begin with `prefix`, each by the rest of its key, that no other tab is at; the newest first. */
export async function begunDrafts<Draft>(prefix: string): Promise<readonly { readonly id: string; readonly draft: Kept<Draft> }[]> {
  const all = await keysOf(prefix);
  const found = await Promise.all(all.map(async (key) => ({ id: key.slice(prefix.length), draft: await readDraft<Draft>(key) })));
  const free = await Promise.all(found.map(({ id }) => isFree(prefix + id)));
  return found
    .flatMap(({ id, draft }, at) => (draft === null || free[at] !== true ? [] : [{ id, draft }]))
    .sort((one, other) => other.draft.at.localeCompare(one.draft.at));
}

/** The first of them that its tab lets go of unsaved (it was being closed, or was left), while `own` is not begun; else null, at the signal. */
export async function nextLetGo(prefix: string, own: string, signal: AbortSignal): Promise<string | null> {
  const others = (await keysOf(prefix)).filter((key) => key !== prefix + own);
  const letGo = others.map(async (key) => {
    if (!(await untilFree(key, signal)) || (await readDraft(key)) === null) throw new Error(key);
    return key.slice(prefix.length);
  });
  const first = await Promise.any(letGo).catch(() => null);
  return (await readDraft(prefix + own)) === null ? first : null;
}

async function keysOf(prefix: string): Promise<readonly string[]> {
  return (await keys<string>()).filter((key) => typeof key === "string" && key.startsWith(prefix));
}
