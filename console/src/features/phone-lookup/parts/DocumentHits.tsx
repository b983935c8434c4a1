import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentHit } from "@/phone/meanings";
import { StateTag } from "@/phone/StateTag";

export function DocumentHits({ documents }: { readonly documents: readonly DocumentHit[] }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("phone-lookup");
  return (
    <ul className="phone-list" aria-label={own("documents")}>
      {documents.map((document) => (
        <li key={document.document_id}>
          <Link className="phone-row" to={`/m/lookup?document=${document.document_id}`}>
            <span className="phone-row-main">
              <strong className="mono">{document.number}</strong>
              <span className="muted">
                {t(`kind.${document.kind}`)} · {document.business_date}
              </span>
            </span>
            <StateTag state={document.state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
