import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { DocumentAnswer } from "@/api/shapes/documents";
import "./auditWords";
import type { Version } from "./commands";
import { ConfirmNoReturn } from "./ConfirmNoReturn";
import { TurnTable } from "./TurnTable";

interface ChoicesProps {
  readonly document: Version;
  readonly candidates: readonly CandidateLine[];
  /** Submits it first where it is not; null: it cannot be confirmed as it stands. */
  readonly submitted: (() => Promise<Version>) | null;
  /** The permission that the person lacks to confirm it, in words. */
  readonly missing?: string | undefined;
  readonly confirmed: (document: DocumentAnswer) => void;
}

/** The two ways on of an inbound that looks like a return: linked returns, or a reason why it is none. */
export function ReturnChoices({ document, candidates, submitted, missing, confirmed }: ChoicesProps) {
  const { t } = useTranslation("audit");
  const [confirming, setConfirming] = useState(false);
  return (
    <>
      <div data-tour="candidates"><TurnTable document={document} candidates={candidates} /></div>
      {submitted !== null && (
        <p className="held-or">
          {t("held.or")} <Button disabled={missing !== undefined} title={missing} onClick={() => { setConfirming(true); }}>{t("held.confirm")}</Button>
        </p>
      )}
      {confirming && submitted !== null && <ConfirmNoReturn submitted={submitted} done={confirmed} close={() => { setConfirming(false); }} />}
    </>
  );
}
