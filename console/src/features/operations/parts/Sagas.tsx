import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { StateTag } from "@/parts/StateTag";
import { useAge } from "@/parts/useAge";
import { useSagas } from "../calls";

/** Documents on their way through the books, or stuck there; each opens its trace. */
export function Sagas({ stuck }: { readonly stuck: boolean }) {
  const { t } = useTranslation("operations");
  const { t: shared } = useTranslation();
  const age = useAge();
  const sagas = useSagas(stuck);
  const name = stuck ? "stuck" : "inFlight";
  return (
    <section className="surface operations-box" aria-labelledby={name} aria-busy={sagas.isFetching}>
      <h2 id={name}>{t(name)}</h2>
      {sagas.error !== null && <ProblemNotice error={sagas.error} retry={() => void sagas.refetch()} />}
      {sagas.data?.items.length === 0 && <p className="muted">{t(`${name}None`)}</p>}
      <ul className="operations-sagas">
        {sagas.data?.items.map((row) => (
          <li key={row.id}>
            <Link to={`/documents/${row.id}/trace`} className="mono">{row.number}</Link>
            <span>{shared(`kind.${row.kind}`)}</span>
            <StateTag state={row.state} stuck={row.stuck} />
            <span className="muted num">{age(row.changed_at)}</span>
          </li>
        ))}
      </ul>
      {sagas.data?.next_cursor && <Link to={stuck ? "/documents?stuck=true" : "/documents?state_in=audited,posted,unauditing,queued"}>{t("all")}</Link>}
    </section>
  );
}
