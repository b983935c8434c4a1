import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { ActionProblem } from "./ActionProblem";
import type { Version } from "./commands";

interface ConfirmProps {
  /** The document once it is submitted: only then it can be confirmed. */
  readonly submitted: () => Promise<Version>;
  readonly done: (document: DocumentAnswer) => void;
  readonly close: () => void;
}

/** It is no return, and why: kept in its trace, and it may be audited as it is. */
export function ConfirmNoReturn({ submitted, done, close }: ConfirmProps) {
  const { t } = useTranslation("audit");
  const { t: shared } = useTranslation();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [key, setKey] = useState(newKey);
  const command = useMutation({
    mutationFn: async () => {
      const { id, version } = await submitted();
      return call<DocumentAnswer>("documents", `/documents/${id}/confirm`, { method: "POST", key, version, body: { reason: reason.trim() } });
    },
    onSuccess: async (document) => {
      await client.invalidateQueries({ queryKey: ["document", document.id] });
      close();
      done(document);
    },
  });
  return (
    <Modal open title={t("held.confirm")} okText={t("held.confirm")} cancelText={shared("do.cancel")} onOk={() => { command.mutate(); }} onCancel={close} okButtonProps={{ disabled: reason.trim() === "", loading: command.isPending }}>
      <p>{t("held.consequence")}</p>
      <Input.TextArea aria-label={t("held.reason")} placeholder={t("held.reason")} rows={3} maxLength={1000} value={reason} onChange={(event) => { setReason(event.target.value); setKey(newKey()); }} />
      <ActionProblem error={command.error} />
    </Modal>
  );
}
