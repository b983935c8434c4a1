import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAge } from "@/parts/useAge";
import type { OpenSheet } from "../calls";

/** Counts that are under way. */
export function OpenSheets({ sheets }: { readonly sheets: readonly OpenSheet[] }) {
  const { t } = useTranslation("home");
  const age = useAge();
  if (sheets.length === 0) return null;
  return (
    <section className="waiting-group surface" data-what="to_count" aria-labelledby="waits-to_count">
      <header>
        <h2 id="waits-to_count">
          <Link to="/counts?state=open">{t("waits.to_count")}</Link>
        </h2>
        <span className="waiting-count">{sheets.length}</span>
      </header>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <Link className="waiting-number" to={`/counts/${sheet.id}`} translate="no">{sheet.warehouse_name}</Link>
            <span className="waiting-kind" translate="no">{sheet.remark ?? sheet.category_path ?? ""}</span>
            <span className="waiting-partner muted" translate="no">{sheet.started_by_name}</span>
            <span />
            <span className="waiting-age muted num">{age(sheet.started_at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
