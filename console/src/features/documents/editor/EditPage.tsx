import { useQuery } from "@tanstack/react-query";
import { Button, Spin } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { useMe } from "@/access/me";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { draftKey } from "@/parts/drafts/keptDrafts";
import { keptOf, loadDocument, type Loaded } from "./calls";
import { Editor } from "./Editor";
import { begin } from "./editorState";
import { type KeptDraft, readSheet } from "./saving/keptDrafts";

const EDITABLE: ReadonlySet<string> = new Set(["draft", "refused"]);

/** `/documents/:id/edit`: the document, with what this browser kept of it and the service has not. */
export function EditPage() {
  const { id = "" } = useParams();
  const me = useMe().data;
  if (me === undefined) return <div className="page"><Spin /></div>;
  return <Opened key={id} id={id} draftName={draftKey(me.organisation.id, me.person.id, id)} />;
}

function Opened({ id, draftName }: { readonly id: string; readonly draftName: string }) {
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const [round, setRound] = useState(0);
  const opened = useQuery({
    queryKey: ["document-to-edit", id, round],
    staleTime: "static",
    gcTime: 0,
    queryFn: async () => ({ loaded: await loadDocument(id), draft: await readSheet(draftName).catch(() => null) }),
  });
  if (opened.error !== null) return <div className="page"><ProblemNotice error={opened.error} retry={() => void opened.refetch()} /></div>;
  if (opened.data === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  const { loaded, draft } = opened.data;
  if (!EDITABLE.has(loaded.document.state)) return <Closed loaded={loaded} />;
  return (
    <Editor
      key={round}
      begun={begunFrom(loaded, draft)}
      draftKey={() => draftName}
      restoredAt={draft?.at ?? null}
      discard={() => { setRound(round + 1); }}
      another={() => void navigate(`/documents/new/${loaded.document.kind}`)}
    />
  );
}

/** What was typed goes on from the version it was typed on: should another be kept by now, saving says so. */
function begunFrom(loaded: Loaded, draft: KeptDraft | null) {
  const kept = keptOf(loaded.document);
  if (draft === null || draft.kept === null) return begin(loaded.sheet, kept);
  return begin(draft.sheet, { ...kept, version: draft.kept.version }, draft.kept.version === kept.version ? loaded.sheet : draft.base);
}

function Closed({ loaded }: { readonly loaded: Loaded }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const { document } = loaded;
  return (
    <div className="page">
      <PageHeader title={`${shared(`kind.${document.kind}`)} ${document.number}`} />
      <EmptyState title={t("editor.closed", { state: shared(`state.${document.state}`) })}>
        <p className="muted">{t(document.state === "submitted" ? "editor.closedSubmitted" : "editor.closedDetail")}</p>
        <Link to={`/documents/${document.id}`}><Button type="primary">{t("editor.openDocument")}</Button></Link>
      </EmptyState>
    </div>
  );
}
