import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { clock } from "@/format/dates";
import { count } from "@/format/numbers";
import type { Agreement } from "../calls";

/** The promise, as the largest thing on the page: the three tallies agree, or where they do not. */
export function ThreeBooks({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation("home");
  const { different, in_flight: inFlight } = agreement;
  const tone = different > 0 ? "refused" : inFlight > 0 ? "flight" : "done";
  return (
    <section className="three-books surface" data-tone={tone} aria-live="polite">
      <div className="three-books-names">
        {(["stock", "money", "business"] as const).map((book) => (
          <span key={book}>{t(`book.${book}`)}</span>
        ))}
      </div>
      <p className="three-books-verdict">{t(`verdict.${tone}`, { time: clock(agreement.as_of), count: different })}</p>
      <p className="muted">{t("figures", { agreed: count(agreement.agreed), inFlight: count(inFlight), refused: count(agreement.refused) })}</p>
      {(agreement.differences ?? []).map((one) => (
        <Link key={one.document_id} to={`/documents/${one.document_id}`}>
          {one.number}
        </Link>
      ))}
    </section>
  );
}
