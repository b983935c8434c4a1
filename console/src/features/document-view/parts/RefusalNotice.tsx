import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Dependent, Trace, TraceNode } from "@/api/shapes/story";
import { Dependents } from "@/parts/audit/ActionProblem";

const UNAUDIT_REFUSED: ReadonlySet<string> = new Set(["stock_reversal_refused", "voucher_reversal_refused"]);

/** Why the books refused it, or its un-audit, or why it stands still; and what to do. */
export function RefusalNotice({ document, trace }: { readonly document: DocumentAnswer; readonly trace: Trace | null }) {
  const { t } = useTranslation("document-view");
  if (trace === null) return null;
  if (document.state !== "refused") return <StandsStill document={document} trace={trace} />;
  const refused = trace.nodes.findLast((node) => node.name === "refused" || node.name === "rolled_back");
  if (refused === undefined) return null;
  return <Notice title={t("refused.title", { by: t(`by.${String(document.refusal?.by ?? refused.by ?? "inventory")}`) })} node={reasonNode(trace, refused)} edit={document.id} />;
}

/** Stuck, queued, or as it was because its un-audit was refused. */
function StandsStill({ document, trace }: { readonly document: DocumentAnswer; readonly trace: Trace }) {
  const { t } = useTranslation("document-view");
  const lastNode = trace.nodes.at(-1);
  if (trace.waiting?.stuck === true) return <Notice title={t("refused.stuck")} node={trace.waiting} />;
  if (document.state === "queued" && trace.waiting !== null) return <Notice title={t("refused.queued")} node={trace.waiting} soft />;
  const notReversed = trace.nodes.findLast((node) => UNAUDIT_REFUSED.has(node.name));
  const isLast = notReversed !== undefined && (lastNode === notReversed || lastNode?.name === "stock_restored");
  if (isLast) return <Notice title={t("refused.unaudit")} node={notReversed} dependents={notReversed.dependents ?? []} />;
  return null;
}

/** A rolled-back document keeps ledger's reason in the node before. */
function reasonNode(trace: Trace, refused: TraceNode): TraceNode {
  return trace.nodes.findLast((node) => node.name === "refused") ?? refused;
}

interface NoticeProps {
  readonly title: string;
  readonly node: { readonly reason_text?: string; readonly to_do?: string };
  readonly edit?: string;
  readonly soft?: boolean;
  readonly dependents?: readonly Dependent[];
}

function Notice({ title, node, edit, soft = false, dependents = [] }: NoticeProps) {
  const { t } = useTranslation("document-view");
  return (
    <div data-tour="problem">
      <Alert
        type={soft ? "warning" : "error"}
        showIcon
        role="alert"
        title={title}
        description={
          <>
            <p>{node.reason_text}</p>
            <p className="to-do">{t("toDo", { text: node.to_do })} {edit !== undefined && <Link to={`/documents/${edit}/edit`}>{t("correct")}</Link>}</p>
            <Dependents dependents={dependents} />
          </>
        }
      />
    </div>
  );
}
