import { useTranslation } from "react-i18next";
import { quantity } from "@/format/numbers";
import { Notice } from "@/phone/Notice";
import type { Entry } from "../queue";

/** A refused line is being corrected: the next product takes over its number. */
export function Fixing({ entry, cancel }: { readonly entry: Entry; readonly cancel: () => void }) {
  const { t } = useTranslation("phone-count");
  const { t: shared } = useTranslation();
  return (
    <Notice tone="flight" title={t("fixing", { code: entry.product?.code ?? entry.code, quantity: quantity(entry.quantity) })}>
      <button type="button" className="phone-button" onClick={cancel}>
        {shared("do.cancel")}
      </button>
    </Notice>
  );
}
