import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ProductsSelect } from "@/parts/ProductsSelect";

interface GoodsProps {
  readonly productIds: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** How to begin, and to go on: products found or pasted here, or all of a document. */
export function LabelGoods({ productIds, choose }: GoodsProps) {
  const { t } = useTranslation("document-view");
  return (
    <section className="surface pad label-goods" aria-label={t("labels.choose")}>
      <ProductsSelect label={t("labels.choose")} value={productIds} onChange={choose} />
      <p className="muted">
        {t("labels.how")} <Link to="/documents?kind_in=purchase_receipt">{t("labels.fromReceipt")}</Link> · <Link to="/stock/batches">{t("labels.fromBatch")}</Link>
      </p>
    </section>
  );
}
