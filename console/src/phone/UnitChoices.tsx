import { useTranslation } from "react-i18next";
import type { Product } from "./meanings";
import "./words";

/** The units in which this product is handled; nothing where there is but one. */
export function UnitChoices({ product, unit, choose }: { readonly product: Product; readonly unit: string; readonly choose: (unit: string) => void }) {
  const { t } = useTranslation();
  const units = [product.unit, ...product.units.map((one) => one.unit)];
  if (units.length === 1) return null;
  return (
    <div className="phone-choices" role="group" aria-label={t("field.unit")}>
      {units.map((one) => (
        <button key={one} type="button" className="phone-button" aria-pressed={one === unit} onClick={() => { choose(one); }}>
          {one}
        </button>
      ))}
    </div>
  );
}
