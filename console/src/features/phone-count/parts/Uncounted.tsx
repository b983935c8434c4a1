import { useTranslation } from "react-i18next";
import { type Item, useUncounted } from "../calls";

interface UncountedProps {
  readonly sheetId: string;
  /** Only what lies at this location or below. */
  readonly shelf: string | null;
  readonly choose: (item: Item) => void;
}

/** What is still to count, and to count again, in the order of the walk; by place, name and code only. */
export function Uncounted({ sheetId, shelf, choose }: UncountedProps) {
  const { t } = useTranslation("phone-count");
  const again = useUncounted(sheetId, true, shelf).data ?? [];
  const first = useUncounted(sheetId, false, shelf).data;
  return (
    <>
      <Items title={t("recount")} items={again} choose={choose} />
      <Items title={t("uncounted")} items={first ?? []} choose={choose} />
      {shelf !== null && first?.length === 0 && again.length === 0 && <p className="phone-hint" role="status">{t("shelf.done")}</p>}
    </>
  );
}

function Items({ title, items, choose }: { readonly title: string; readonly items: readonly Item[]; readonly choose: (item: Item) => void }) {
  const { t } = useTranslation("phone-count");
  if (items.length === 0) return null;
  return (
    <section className="phone-section">
      <h2>{title}</h2>
      <ul className="phone-list" aria-label={title}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="phone-row" onClick={() => { choose(item); }}>
              <span className="count-place">{item.location ?? <span className="count-nowhere">{t("shelf.none")}</span>}</span>
              <span className="phone-row-main">
                <strong>{item.product_name}</strong>
                <span className="muted mono">{[item.product_code, item.batch_number].filter(Boolean).join(" · ")}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
