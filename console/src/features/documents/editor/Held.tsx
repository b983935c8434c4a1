import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { Problem } from "@/api/problem";
import { quantity } from "@/format/numbers";
import type { Kept } from "./editorState";

/** Looks like a return: the deliveries that the goods may have come back from, and where it is decided. */
export function Held({ problem, kept }: { readonly problem: Problem; readonly kept: Kept }) {
  const { t } = useTranslation("documents");
  const lines = (problem.body.candidates ?? problem.errors[0]?.candidates ?? []) as readonly CandidateLine[];
  return (
    <div data-tour="candidates">
      <Alert type="warning" showIcon title={problem.body.title} description={problem.body.detail} />
      {lines.map((line) => (
        <section key={line.line_id}>
          <h3>{line.product_code} {line.product_name} · {quantity(line.quantity)}</h3>
          <ul>
            {line.deliveries.map((one) => (
              <li key={one.origin_line_id}><Link to={`/documents/${one.document_id}`} target="_blank">{one.number}</Link> {one.business_date} {one.partner_name} · {t("held.returnable", { quantity: quantity(one.returnable) })}</li>
            ))}
          </ul>
        </section>
      ))}
      <p><Link to={`/documents/${kept.id}`}>{t("held.decide")}</Link></p>
    </div>
  );
}
