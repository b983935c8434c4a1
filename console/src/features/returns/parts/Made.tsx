import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { moneyIn } from "@/format/numbers";
import { PageHeader } from "@/parts/PageHeader";

/** The drafts that came of it, where they are several. */
export function Made({ made }: { readonly made: readonly DocumentAnswer[] }) {
  const { t } = useTranslation("returns");
  const { t: shared } = useTranslation();
  return (
    <div className="page">
      <PageHeader title={t("made", { count: made.length })} />
      <ul className="surface made">
        {made.map((one) => (
          <li key={one.id}><Link className="mono" to={`/documents/${one.id}`}>{one.number}</Link> {shared(`kind.${one.kind}`)} · {one.partner_name} <span className="num">{moneyIn(one.foreign_gross ?? one.gross, one.currency)}</span></li>
        ))}
      </ul>
    </div>
  );
}
