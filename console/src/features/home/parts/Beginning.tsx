import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";

const STEPS = [
  { word: "warehouses", to: "/warehouses", may: "master.edit" },
  { word: "products", to: "/products", may: "master.edit" },
  { word: "opening", to: "/documents/new/other_inbound", may: "document.edit" },
  { word: "receipt", to: "/documents/new/purchase_receipt", may: "document.edit" },
] as const;

/** A company without a single document: how to begin, in order. */
export function Beginning() {
  const { t } = useTranslation("home");
  const may = useMay();
  return (
    <section className="beginning surface" aria-labelledby="beginning">
      <h2 id="beginning">{t("beginning.title")}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step.word}>
            {may(step.may) ? <Link to={step.to}>{t(`beginning.${step.word}`)}</Link> : t(`beginning.${step.word}`)}
            <p className="muted">{t(`beginning.${step.word}Why`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
