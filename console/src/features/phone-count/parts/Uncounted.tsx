import { useTranslation } from "react-i18next";
import { type Item, useUncounted } from "../calls";

interface UncountedProps {
  readonly sheetId: string;
  readonly choose: (item: Item) => void;
}

/** What is still to count, and to count again; by name and code only. */
export function Uncounted({ sheetId, choose }: UncountedProps) {
  const { t } = useTranslation("phone-count");
  return (
    <>
      <Items title={t("recount")} items={useUncounted(sheetId, true).data ?? []} choose={choose} />
      <Items title={t("uncounted")} items={useUncounted(sheetId, false).data ?? []} choose={choose} />
    </>
  );
}

function Items({ title, items, choose }: { readonly title: string; readonly items: readonly Item[]; readonly choose: (item: Item) => void }) {
  if (items.length === 0) return null;
  return (
    <section className="phone-section">
      <h2>{title}</h2>
      <ul className="phone-list" aria-label={title}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="phone-row" onClick={() => { choose(item); }}>
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
