import { Alert, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { Trace } from "@/api/shapes/story";
import { useCandidates, useCommand } from "../calls";
import { ActionProblem } from "./ActionProblem";
import { TurnTable } from "./TurnTable";
import { useFunctionName } from "./useFunctionName";

const REASONS: ReadonlySet<string | null> = new Set(["surplus", "found", "gift"]);

interface HeldProps {
  readonly document: DocumentAnswer;
  readonly trace: Trace | null;
}

/** An inbound whose goods a customer may have sent back: its candidates, and the two ways on. */
export function HeldNotice({ document, trace }: HeldProps) {
  const suspect = document.kind === "stock_count" || (document.kind === "other_inbound" && REASONS.has(document.reason));
  const open = suspect && (document.state === "submitted" || document.state === "draft") && !isConfirmed(trace);
  const candidates = useCandidates(document.id, open).data ?? [];
  if (!open || candidates.length === 0) return null;
  return <Held document={document} candidates={candidates} />;
}

/** Somebody said why it is no return, and it was not submitted anew since. */
function isConfirmed(trace: Trace | null): boolean {
  const names = (trace?.nodes ?? []).map((node) => node.name);
  return names.lastIndexOf("no_return") > names.lastIndexOf("submitted");
}

function Held({ document, candidates }: { readonly document: DocumentAnswer; readonly candidates: readonly CandidateLine[] }) {
  const { t } = useTranslation("document-view");
  const may = useMay();
  const nameOf = useFunctionName();
  const [confirming, setConfirming] = useState(false);
  const audit = `document.audit.${document.kind}`;
  const why = may(audit) ? undefined : t("missing", { permission: nameOf(audit) });
  return (
    <div data-tour="problem">
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t(document.state === "submitted" ? "held.title" : "held.draft")}
        description={
          <>
            <p>{t("held.detail")}</p>
            <div data-tour="candidates"><TurnTable document={document} candidates={candidates} /></div>
            {document.state === "submitted" && (
              <p className="held-or">
                {t("held.or")} <Button disabled={why !== undefined} title={why} onClick={() => { setConfirming(true); }}>{t("held.confirm")}</Button>
              </p>
            )}
          </>
        }
      />
      {confirming && <ConfirmDialog document={document} close={() => { setConfirming(false); }} />}
    </div>
  );
}

function ConfirmDialog({ document, close }: { readonly document: DocumentAnswer; readonly close: () => void }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const [reason, setReason] = useState("");
  const [key] = useState(newKey);
  const command = useCommand(document.id);
  const confirm = () => {
    command.mutate({ path: "confirm", key, version: document.version, body: { reason: reason.trim() } }, { onSuccess: close });
  };
  return (
    <Modal open title={t("held.confirm")} okText={t("held.confirm")} cancelText={shared("do.cancel")} onOk={confirm} onCancel={close} okButtonProps={{ disabled: reason.trim() === "", loading: command.isPending }}>
      <p>{t("held.consequence")}</p>
      <Input.TextArea aria-label={t("held.reason")} placeholder={t("held.reason")} rows={3} maxLength={1000} value={reason} onChange={(event) => { setReason(event.target.value); }} />
      <ActionProblem error={command.error} />
    </Modal>
  );
}
