import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Problem } from "@/api/problem";
import type { Dependent } from "@/api/shapes/story";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { StateTag } from "@/parts/StateTag";
import "../plain-table.css";
import "./audit.css";
import "./auditWords";

/** Why an action was refused; documents that stand in the way are listed and open. */
export function ActionProblem({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const dependents = error instanceof Problem ? ((error.body.dependents ?? []) as readonly Dependent[]) : [];
  return (
    <div className="action-problem">
      <ProblemNotice error={error} />
      <Dependents dependents={dependents} />
    </div>
  );
}

/** Later documents that stand on this one, each to be taken back first. */
export function Dependents({ dependents }: { readonly dependents: readonly Dependent[] }) {
  const { t } = useTranslation("audit");
  const { t: shared } = useTranslation();
  if (dependents.length === 0) return null;
  return (
    <section aria-label={t("dependents")}>
      <h3>{t("dependents")}</h3>
      <ul className="dependents">
        {dependents.map((one) => (
          <li key={one.document_id}>
            <Link className="mono" to={`/documents/${one.document_id}`}>{one.number}</Link>
            <span>{shared(`kind.${one.kind}`)}</span>
            <span className="mono muted">{one.business_date}</span>
            {one.state !== undefined && <StateTag state={one.state} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
