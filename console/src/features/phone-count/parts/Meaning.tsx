import { useTranslation } from "react-i18next";
import { Notice } from "@/phone/Notice";
import { ProductChoices } from "@/phone/ProductChoices";
import { type Asked, NOTHING } from "../useCode";

interface MeaningProps {
  readonly asked: Asked;
  readonly settle: (asked: Asked) => void;
  readonly goTo: (shelf: string) => void;
}

/** A code with two meanings is asked, one that nobody knows is told: at its place, under the field. */
export function Meaning({ asked, settle, goTo }: MeaningProps) {
  const { t } = useTranslation("phone-count");
  const { t: phone } = useTranslation("phone");
  if (asked.as === "several" || asked.as === "near") {
    return (
      <>
        <Notice tone="warn" title={asked.as === "several" ? phone("scan.several", { code: asked.code }) : t("near")} />
        <ProductChoices products={asked.products} label={t("choose")} choose={(product) => { settle({ as: "product", product, code: asked.code }); }} />
        {asked.as === "several" && asked.shelf === true && (
          <button type="button" className="phone-button" onClick={() => { settle(NOTHING); goTo(asked.code); }}>
            {t("shelf.goTo", { code: asked.code })}
          </button>
        )}
      </>
    );
  }
  if (asked.as !== "unknown" && asked.as !== "away") return null;
  return (
    <Notice tone="warn" title={asked.as === "unknown" ? phone("scan.unknown", { code: asked.code }) : t("away", { code: asked.code })}>
      <button type="button" className="phone-button" onClick={() => { settle({ as: "as_is", code: asked.code }); }}>
        {t("countUnknown")}
      </button>
    </Notice>
  );
}
