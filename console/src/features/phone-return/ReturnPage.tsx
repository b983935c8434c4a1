import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GoodsPage } from "@/phone/goods/GoodsPage";
import { useBegin } from "@/phone/goods/useBegin";
import { type Goods, useGoods } from "@/phone/goods/useGoods";
import { SourceList } from "@/phone/goods/SourceList";
import { meaningsOf, type Product } from "@/phone/meanings";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { ScanField } from "@/phone/ScanField";
import { bringWords } from "@/words/i18n";
import { useDeliveriesOf } from "./calls";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-return", zh, en);

const WAYS = { sales_delivery: "returns", purchase_receipt: "returns" } as const;
const DELIVERIES = "kind=sales_delivery&state=vouchered&sort=-id";

/** Goods come back from a delivery, found by its number, a piece, a batch or the product. */
export function ReturnPage() {
  const { t } = useTranslation("phone-return");
  const goods = useGoods("return");
  if (goods.draft === undefined) return null;
  return goods.draft === null ? <Begin goods={goods} /> : <GoodsPage title={t("title")} goods={goods} draft={goods.draft} />;
}

function Begin({ goods }: { readonly goods: Goods }) {
  const { t } = useTranslation("phone-return");
  const begin = useBegin(goods, WAYS);
  const [product, setProduct] = useState<Product | null>(null);
  const scan = (code: string) => {
    setProduct(null);
    meaningsOf(code)
      .then(({ exact, documents, deliveries }) => {
        const [only] = exact;
        if (only !== undefined && documents.length + deliveries.length === 0) setProduct(only);
        else begin.scan(code);
      })
      .catch(() => { begin.scan(code); });
  };
  return (
    <PhonePage title={t("title")} back="/m" actions={<ScanField onCode={scan} label={t("scan")} />}>
      {begin.error !== null && <ProblemNotice error={begin.error} />}
      {begin.notice !== null && <Notice tone="warn" title={begin.notice} />}
      {product === null ? (
        <SourceList title={t("latest")} name="deliveries" asked={DELIVERIES} choose={(id) => { begin.choose(id, "returns"); }} />
      ) : (
        <OfProduct product={product} choose={(id) => { begin.choose(id, "returns"); }} />
      )}
    </PhonePage>
  );
}

function OfProduct({ product, choose }: { readonly product: Product; readonly choose: (id: string) => void }) {
  const { t } = useTranslation("phone-return");
  const ids = useDeliveriesOf(product.id);
  if (ids.error !== null) return <ProblemNotice error={ids.error} retry={() => void ids.refetch()} />;
  if (ids.data?.length === 0) return <Notice tone="warn" title={t("never", { name: product.name })} />;
  return ids.data === undefined ? null : <SourceList title={t("of", { name: product.name })} name={product.id} asked={`id_in=${ids.data.join(",")}&sort=-id`} choose={choose} />;
}
