import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../Notice";
import { useDocuments } from "./calls";
import "../words";

interface SourceListProps {
  readonly title: string;
  readonly name: string;
  /** Query of `GET /documents`. */
  readonly asked: string;
  readonly choose: (id: string) => void;
}

/** Orders or transfers to begin from. */
export function SourceList({ title, name, asked, choose }: SourceListProps) {
  const { t } = useTranslation("phone");
  const found = useDocuments(name, asked);
  if (found.error !== null) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  const items = found.data?.items ?? [];
  return (
    <section className="phone-section">
      <h2>{title}</h2>
      {found.data !== undefined && items.length === 0 && <p className="phone-hint">{t("goods.noOrders")}</p>}
      <ul className="phone-list" hidden={items.length === 0} aria-label={title}>
        {items.map((row) => (
          <li key={row.id}>
            <button type="button" className="phone-row" onClick={() => { choose(row.id); }}>
              <span className="phone-row-main">
                <strong>{row.partner_name ?? [row.warehouse_code, row.target_warehouse_code].join(" → ")}</strong>
                <span className="muted mono">{[row.number, row.business_date, row.warehouse_code].filter(Boolean).join(" · ")}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
