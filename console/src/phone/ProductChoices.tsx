import { useTranslation } from "react-i18next";
import { nameOf, type Product } from "./meanings";

interface ProductChoicesProps {
  readonly products: readonly Product[];
  readonly label: string;
  readonly choose: (product: Product) => void;
}

/** Products to tap: name, code and barcode, in rows for a thumb. */
export function ProductChoices({ products, label, choose }: ProductChoicesProps) {
  const { i18n } = useTranslation();
  return (
    <ul className="phone-list" aria-label={label}>
      {products.map((product) => (
        <li key={product.id}>
          <button type="button" className="phone-row" onClick={() => { choose(product); }}>
            <span className="phone-row-main">
              <strong>{nameOf(product, i18n.language)}</strong>
              <span className="muted mono">{[product.code, product.barcode].filter(Boolean).join(" · ")}</span>
            </span>
            <span className="muted">{product.matched_unit}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
