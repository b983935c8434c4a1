import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { Spin } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useMe } from "@/access/me";
import { newKey } from "@/api/call";
import { type Kind, KINDS } from "@/api/shapes/documents";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { draftKey, nextLetGo } from "@/parts/drafts/keptDrafts";
import { newSheet, type Sheet } from "../sheet";
import { documentAndCards } from "./calls";
import { Editor } from "./Editor";
import { begin } from "./editorState";
import { begunSheets, type KeptDraft, newDraftKey, readSheet } from "./saving/keptDrafts";
import { loadCopy } from "./loadCopy";
import { madeFrom } from "./lines/originLines";

/** `/documents/new/:kind`: a new document, or the one of this kind that was begun in this browser. `?from=<id>`: made from that one; `?copy=<id>`: like that one. */
export function NewPage() {
  const { kind = "" } = useParams();
  const [params] = useSearchParams();
  const me = useMe().data;
  const { t } = useTranslation();
  if (!(KINDS as readonly string[]).includes(kind)) return <div className="page"><ProblemNotice error={new Error(t("problem.missing.title"))} /></div>;
  if (me === undefined) return <div className="page"><Spin /></div>;
  return <Begun key={`${kind} ${params.get("draft") ?? ""}`} kind={kind as Kind} organisation={me.organisation.id} person={me.person.id} />;
}

interface BegunProps {
  readonly kind: Kind;
  readonly organisation: string;
  readonly person: string;
}

function Begun({ kind, organisation, person }: BegunProps) {
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const named = params.get("draft");
  const from = params.get("from");
  const copy = params.get("copy");
  const opened = useQuery({
    queryKey: ["new-document", kind, named, from, copy],
    staleTime: "static",
    gcTime: 0,
    queryFn: () => found(kind, organisation, person, { named, from, copy }),
  });
  useLetGo(emptyOne(opened.data, { named, from, copy }), organisation, person, kind, (draft) => { setParams({ draft }, { replace: true }); });
  if (opened.error !== null) return <div className="page"><ProblemNotice error={opened.error} retry={() => void opened.refetch()} /></div>;
  if (opened.data === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  const { id, draft, sheet } = opened.data;
  const key = newDraftKey(organisation, person, kind, id);
  const anew = () => { setParams({ draft: newKey() }, { replace: true }); };
  return (
    <Editor
      key={id}
      begun={begin(draft?.sheet ?? sheet, draft?.kept ?? null, draft?.base ?? newSheetOf(sheet, from ?? copy))}
      draftKey={(document) => (document === null ? key : draftKey(organisation, person, document))}
      restoredAt={draft?.at ?? null}
      discard={anew}
      another={() => void navigate(`/documents/new/${kind}?draft=${newKey()}`, { replace: true })}
    />
  );
}

/** A draft that another tab was still at takes the place of the empty one `own`, once that tab is gone; of one that was begun, never. */
function useLetGo(own: string | null, organisation: string, person: string, kind: Kind, take: (id: string) => void): void {
  const taken = useEffectEvent(take);
  useEffect(() => {
    if (own === null) return;
    const ended = new AbortController();
    const letGo = nextLetGo(newDraftKey(organisation, person, kind, ""), own, ended.signal).catch(() => null);
    void letGo.then((id) => {
      if (id !== null && !ended.signal.aborted) taken(id);
    });
    return () => { ended.abort(); };
  }, [own, organisation, person, kind]);
}

/** What was made from another document, or like one, is unsaved from the beginning; an empty sheet is not. */
function newSheetOf(sheet: Sheet, from: string | null): Sheet {
  return from === null ? sheet : newSheet(sheet.kind);
}

interface Found {
  readonly id: string;
  readonly draft: KeptDraft | null;
  readonly sheet: Sheet;
}

interface Asked {
  readonly named: string | null;
  readonly from: string | null;
  readonly copy: string | null;
}

async function found(kind: Kind, organisation: string, person: string, { named, from, copy }: Asked): Promise<Found> {
  const draft = named === null ? null : await readSheet(newDraftKey(organisation, person, kind, named)).catch(() => null);
  if (named !== null && draft !== null) return { id: named, draft, sheet: draft.sheet };
  const begun = asksNothing({ named, from, copy }) ? (await begunSheets(newDraftKey(organisation, person, kind, "")).catch(() => []))[0] : undefined;
  if (begun) return { ...begun, sheet: begun.draft.sheet };
  return { id: named ?? newKey(), draft: null, sheet: await sheetOf(kind, from, copy) };
}

function asksNothing({ named, from, copy }: Asked): boolean {
  return named === null && from === null && copy === null;
}

function emptyOne(found: Found | undefined, asked: Asked): string | null {
  return found?.draft === null && asksNothing(asked) ? found.id : null;
}

async function sheetOf(kind: Kind, from: string | null, copy: string | null): Promise<Sheet> {
  if (copy !== null) return loadCopy(copy);
  if (from === null) return newSheet(kind);
  const { document, cards } = await documentAndCards(from);
  return madeFrom(newSheet(kind), document, cards);
}
