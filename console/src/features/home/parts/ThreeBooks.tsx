import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { clock } from "@/format/dates";
import { count } from "@/format/numbers";
import type { Agreement } from "../calls";
import { notches, verdictOf } from "../verdict";
import { Tally } from "./Tally";

const BOOKS = ["stock", "money", "business"] as const;

/** The promise, as the largest thing on the page: the three tallies agree, or where they do not. */
export function ThreeBooks({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation("home");
  const verdict = verdictOf(agreement);
  const marks = notches(agreement);
  return (
    <section className="three-books surface" data-tone={verdict} data-tour="agreement" aria-label={t("agreement")}>
      <div className="three-books-said">
        <p className="three-books-verdict" aria-live="polite">{t(`verdict.${verdict}`, { time: clock(agreement.as_of), count: agreement.different })}</p>
        <Figures agreement={agreement} />
        <Differences agreement={agreement} />
      </div>
      <dl className="three-books-tallies">
        {BOOKS.map((book) => (
          <div key={book}>
            <dt>{t(`book.${book}`)}</dt>
            <dd>
              <Tally notches={marks} />
              <strong>{count(agreement.agreed)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Figures({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation("home");
  const { agreed, in_flight: inFlight, refused, different } = agreement;
  return (
    <ul className="three-books-figures">
      <li data-tone="done">{t("figure.agreed", { count: agreed, figure: count(agreed) })}</li>
      {inFlight > 0 && <li data-tone="flight">{t("figure.inFlight", { count: inFlight, figure: count(inFlight) })}</li>}
      {different > 0 && <li data-tone="refused">{t("figure.different", { count: different, figure: count(different) })}</li>}
      {refused > 0 && (
        <li data-tone="idle">
          <Link to="/documents?state=refused">{t("figure.refused", { count: refused, figure: count(refused) })}</Link>
        </li>
      )}
    </ul>
  );
}

/** One click from the document of each; who may not see them is told whom to ask. */
function Differences({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation("home");
  const { t: shared } = useTranslation();
  if (agreement.different === 0) return null;
  if (!agreement.differences) return <p className="muted">{t("differencesHidden")}</p>;
  return (
    <ul className="three-books-differences">
      {agreement.differences.map((one) => (
        <li key={one.id}>
          <Link to={`/documents/${one.document_id}`}>{one.number}</Link> {shared(`kind.${one.kind}`)} · {t(`difference.${one.difference}`, { defaultValue: t("difference.other") })}
        </li>
      ))}
    </ul>
  );
}
