import { useTranslation } from "react-i18next";
import { quantity } from "@/format/numbers";
import { Notice } from "./Notice";
import "./words";

export interface Shortage {
  readonly line_id?: string | null;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly wanted: string;
  readonly available: string;
}

/** Why a book said no, with what to do: as in a document's `refusal` and in a dry run. */
export interface Refusal {
  readonly reason_text?: string;
  readonly to_do?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly reason?: string;
  readonly shortages?: readonly Shortage[];
}

export function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation("phone");
  return (
    <Notice tone="refused" title={refusal.reason_text ?? refusal.title ?? t("live.refused")}>
      {(refusal.shortages ?? []).map((one) => (
        <span key={`${one.product_id}-${one.line_id ?? ""}`}>
          {[one.product_code, one.product_name].join(" ")}: {t("live.shortage", { wanted: quantity(one.wanted), available: quantity(one.available) })}
        </span>
      ))}
      {refusal.to_do !== undefined && <span>{refusal.to_do}</span>}
    </Notice>
  );
}
