import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Placement } from "@/api/shapes/locations";
import { quantity } from "@/format/numbers";

/** What is at home at a shelf and below it; the warehouse is told, for two may have the same codes. */
export function ShelfGoods({ code, goods }: { readonly code: string; readonly goods: readonly Placement[] }) {
  const { t } = useTranslation("phone-lookup");
  return (
    <section className="phone-section">
      <h2>{t("shelf", { code })}</h2>
      <ul className="phone-list" aria-label={t("shelf", { code })}>
        {goods.map((one) => (
          <li key={`${one.warehouse_id} ${one.product_id}`}>
            <Link className="phone-row" to={`/m/lookup?product=${one.product_id}`}>
              <span className="phone-row-main">
                <strong>{one.product_name}</strong>
                <span className="muted mono">{[one.location, one.product_code, one.warehouse_name].filter(Boolean).join(" · ")}</span>
              </span>
              <span className="num">
                {quantity(one.on_hand)} <small className="muted">{one.unit}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
