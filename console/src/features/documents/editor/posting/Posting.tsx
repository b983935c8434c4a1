import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { LiveState } from "@/parts/LiveState";
import type { Kept } from "../editorState";

/** The document as it goes through the books, live. */
export function useFollowed(kept: Kept | null, enabled: boolean) {
  return useQuery({ queryKey: ["document", kept?.id], enabled: enabled && kept !== null, staleTime: 0, queryFn: () => call<DocumentAnswer>("documents", `/documents/${kept?.id ?? ""}`) }).data ?? null;
}

/** "过账中，已 3 秒", then in the books; what to do next. */
export function Posting({ document, another }: { readonly document: DocumentAnswer; readonly another: () => void }) {
  const { t } = useTranslation("documents");
  const done = document.state === "vouchered" || document.state === "confirmed";
  return (
    <Alert
      type={done ? "success" : document.state === "refused" ? "error" : "info"}
      className="posting"
      title={<span className="posting-line"><LiveState state={document.state} since={document.audited_at} stuck={document.stuck_at !== null} /> <Link to={`/documents/${document.id}`} className="mono">{document.number}</Link></span>}
      description={document.state === "queued" ? t("posting.queued") : undefined}
      action={done && <Button type="primary" autoFocus onClick={another}>{t("posting.another")}</Button>}
    />
  );
}
