import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAge } from "@/parts/useAge";
import { count, moneyIn } from "@/format/numbers";
import type { WaitingDocument, WaitingGroup } from "../calls";

/** What waits, group by group: its count, the oldest few with their age, and the list of exactly these. */
export function WaitingList({ groups }: { readonly groups: readonly WaitingGroup[] }) {
  const { t } = useTranslation("home");
  const none = groups.filter((group) => group.count === 0);
  return (
    <>
      {groups.filter((group) => group.count > 0).map((group) => <GroupCard key={group.what} group={group} />)}
      {none.length > 0 && <p className="waiting-none muted">{t("none", { groups: none.map((group) => t(`waits.${group.what}`)).join(t("and")) })}</p>}
    </>
  );
}

function GroupCard({ group }: { readonly group: WaitingGroup }) {
  const { t } = useTranslation("home");
  const to = `/${group.list}?${group.query}`;
  return (
    <section className="waiting-group surface" data-what={group.what} aria-labelledby={`waits-${group.what}`}>
      <header>
        <h2 id={`waits-${group.what}`}>
          <Link to={to}>{t(`waits.${group.what}`)}</Link>
        </h2>
        <span className="waiting-count">{count(group.count)}{group.more && "+"}</span>
      </header>
      <ul>
        {group.oldest.map((document) => <Row key={document.id} document={document} />)}
      </ul>
      {group.count > group.oldest.length && (
        <Link className="waiting-all" to={to}>{t("all", { count: group.count, figure: count(group.count) })}</Link>
      )}
    </section>
  );
}

function Row({ document }: { readonly document: WaitingDocument }) {
  const { t: shared } = useTranslation();
  const age = useAge();
  return (
    <li>
      <Link className="waiting-number" to={`/documents/${document.id}`} translate="no">{document.number}</Link>
      <span className="waiting-kind">{shared(`kind.${document.kind}`)}</span>
      <span className="waiting-partner muted" translate="no">{document.refusal?.title ?? document.partner_name ?? document.warehouse_name ?? ""}</span>
      <span className="num">{moneyIn(document.foreign_gross ?? document.gross, document.currency)}</span>
      <span className="waiting-age muted num">{age(document.since)}</span>
    </li>
  );
}
