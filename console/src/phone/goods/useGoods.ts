/** A draft of goods on this device: it survives a reload and a lost session, and becomes one document, once. */
import { del, get, set } from "idb-keyval";
import { useEffect, useState } from "react";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { personId } from "../person";
import { act, create } from "./calls";
import { drafted, type GoodsDraft, type Line, type Source, withLine, withoutLine } from "./draft";

export interface Goods {
  /** undefined: not read yet. */
  readonly draft: GoodsDraft | null | undefined;
  readonly found: boolean;
  readonly error: unknown;
  readonly busy: boolean;
  begin(source: Source): void;
  put(lines: readonly Line[]): void;
  take(key: string): void;
  discard(): void;
  finish(): void;
}

export function useGoods(room: string): Goods {
  const kept = `phone.${room}.${personId() ?? ""}`;
  const [draft, setDraft] = useState<GoodsDraft | null | undefined>();
  const [found, setFound] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const may = useMay();
  useEffect(() => {
    void get<GoodsDraft>(kept).then((known) => {
      setDraft(known ?? null);
      setFound(known !== undefined && known.lines.length > 0);
    });
  }, [kept]);
  const keep = async (next: GoodsDraft | null) => {
    setDraft(next);
    await (next === null ? del(kept) : set(kept, next));
  };
  const finish = async (start: GoodsDraft) => {
    setBusy(true);
    setError(null);
    let now = start;
    const advance = async (made: Promise<GoodsDraft["made"]>) => {
      now = { ...now, made: await made };
      await keep(now);
    };
    try {
      if (now.made === null) await advance(create(now));
      if (now.made?.state === "draft") await advance(act(now.made, "submit", now.keys.submit));
      if (now.made?.state === "submitted" && may(`document.audit.${now.made.kind}`)) await advance(act(now.made, "audit", now.keys.audit));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return {
    draft, found, error, busy,
    begin: (source) => void keep(drafted(source, newKey)),
    put: (lines) => { if (draft) void keep(lines.reduce((next, line) => withLine(next, line, newKey), draft)); },
    take: (key) => { if (draft) void keep(withoutLine(draft, key, newKey)); },
    discard: () => { setFound(false); setError(null); void keep(null); },
    finish: () => { if (draft) void finish(draft); },
  };
}
