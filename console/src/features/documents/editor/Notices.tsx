import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "@/access/me";
import { useLive } from "@/live/live";
import { RestoredNotice } from "@/parts/drafts/RestoredNotice";
import { loadDocument } from "./calls";
import type { EditorState } from "./editorState";
import { Posting } from "./posting/Posting";
import type { Finishing } from "./saving/useFinishing";
import type { Saving } from "./saving/useSaving";

interface NoticeProps {
  readonly state: EditorState;
  readonly saving: Saving;
  readonly finishing: Finishing;
  readonly restoredAt: string | null;
  readonly discard: () => void;
  readonly another: () => void;
}

/** Above the sheet: what was restored, what others did, what became of it, and errors that have no place. */
export function Notices({ state, saving, finishing, restoredAt, discard, another }: NoticeProps) {
  const { t } = useTranslation("documents");
  const { followed } = finishing;
  const { others } = saving.places;
  const refused = (followed ?? state.kept)?.state === "refused" ? (state.kept?.id ?? null) : null;
  return (
    <>
      {restoredAt !== null && <RestoredNotice at={restoredAt} discard={discard} />}
      <ChangedElsewhere state={state} saving={saving} />
      {followed !== null && (followed.state !== "draft") && <Posting document={followed} another={another} />}
      {refused !== null && <Alert type="error" showIcon title={t("refused.title")} description={<>{t("refused.detail")} <Link to={`/documents/${refused}`}>{t("refused.why")}</Link></>} />}
      {others.length > 0 && <Alert type="error" showIcon role="alert" title={t("editor.cannotSave")} description={<ul className="problem-places">{others.map((one) => <li key={one}>{one}</li>)}</ul>} />}
    </>
  );
}

/** Another person saved it: said as it happens, so that one need not run into it. */
function ChangedElsewhere({ state, saving }: { readonly state: EditorState; readonly saving: Saving }) {
  const { t } = useTranslation("documents");
  const me = useMe().data?.person.name;
  const [version, setVersion] = useState(0);
  const { kept } = state;
  useLive(({ kind, data }) => {
    if (kind === "document" && kept !== null && data.id === kept.id && !saving.busy && typeof data.version === "number" && data.version > kept.version) setVersion(data.version);
  });
  if (kept === null || version <= kept.version || saving.busy || me === undefined) return null;
  return <Alert type="warning" showIcon title={t("conflict.changed", { version })} action={<Button size="small" onClick={() => void loadDocument(kept.id).then(saving.setTheirs)}>{t("conflict.look")}</Button>} />;
}
