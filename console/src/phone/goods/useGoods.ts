/** A draft of goods on this device: it survives a reload and a lost session, and becomes one document, once. */
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { personId } from "../person";
import { create } from "./calls";
import { drafted, type GoodsDraft, type Line, type Source, withLine, withoutLine } from "./draft";
import { toBooks } from "./toBooks";
import { useKept } from "./useKept";
import type { Side } from "./reconcile";

export interface Goods {
  /** undefined: not read yet. */
  readonly draft: GoodsDraft | null | undefined;
  readonly found: boolean;
  readonly error: unknown;
  readonly busy: boolean;
  /** Of a document that was opened to be changed. */
  readonly edit: Edit | null;
  begin(source: Source): void;
  put(lines: readonly Line[]): void;
  take(key: string): void;
  discard(): void;
  finish(): void;
}

export interface Edit {
  readonly changed: boolean;
  /** Just now, and nothing was changed since. */
  readonly saved: boolean;
  save(): void;
  choose(keys: readonly string[], side: Side): void;
}

export function useGoods(room: string): Goods {
  const may = useMay();
  const { draft, found, error, busy, keep, forget, run } = useKept(`phone.${room}.${personId() ?? ""}`, null);
  const finish = async (start: GoodsDraft) => {
    let now = start;
    if (now.made === null) {
      now = { ...now, made: await create(now) };
      await keep(now);
    }
    await toBooks(now, may, keep);
  };
  return {
    draft, found, error, busy, edit: null,
    begin: (source) => void keep(drafted(source, newKey)),
    put: (lines) => { if (draft) void keep(lines.reduce((next, line) => withLine(next, line, newKey), draft)); },
    take: (key) => { if (draft) void keep(withoutLine(draft, key, newKey)); },
    discard: () => void forget(),
    finish: () => { if (draft) void run(() => finish(draft)); },
  };
}
