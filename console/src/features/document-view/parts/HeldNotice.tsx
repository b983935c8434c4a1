import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { Trace } from "@/api/shapes/story";
import { ReturnChoices } from "@/parts/audit/ReturnChoices";
import { useCandidates } from "../calls";
import { useFunctionName } from "@/access/useFunctionName";

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
  const { t: words } = useTranslation("audit");
  const may = useMay();
  const nameOf = useFunctionName();
  const audit = `document.audit.${document.kind}`;
  const missing = may(audit) ? undefined : t("missing", { permission: nameOf(audit) });
  const held = document.state === "submitted";
  return (
    <div data-tour="problem">
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t(held ? "held.title" : "held.draft")}
        description={<><p>{words("held.detail")}</p><ReturnChoices document={document} candidates={candidates} submitted={held ? () => Promise.resolve(document) : null} missing={missing} confirmed={() => undefined} /></>}
      />
    </div>
  );
}
