import { useTranslation } from "react-i18next";
import { FreeStart } from "@/phone/goods/FreeStart";
import { GoodsPage } from "@/phone/goods/GoodsPage";
import { SourceList } from "@/phone/goods/SourceList";
import { useBegin } from "@/phone/goods/useBegin";
import { type Goods, useGoods } from "@/phone/goods/useGoods";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { ScanField } from "@/phone/ScanField";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-deliver", zh, en);

const WAYS = { sales_order: "deliveries" } as const;
const ORDERS = "kind=sales_order&state=confirmed&fulfilment_in=open,partly_delivered";

/** Goods go out: of an order, or without one. */
export function DeliverPage() {
  const { t } = useTranslation("phone-deliver");
  const goods = useGoods("deliver");
  if (goods.draft === undefined) return null;
  return goods.draft === null ? <Begin goods={goods} /> : <GoodsPage title={t("title")} goods={goods} draft={goods.draft} />;
}

function Begin({ goods }: { readonly goods: Goods }) {
  const { t } = useTranslation("phone-deliver");
  const { t: phone } = useTranslation("phone");
  const begin = useBegin(goods, WAYS);
  return (
    <PhonePage title={t("title")} back="/m" actions={<ScanField onCode={begin.scan} label={t("scan")} />}>
      {begin.error !== null && <ProblemNotice error={begin.error} />}
      {begin.notice !== null && <Notice tone="warn" title={begin.notice} />}
      <SourceList title={phone("goods.openOrders")} name="to-deliver" asked={ORDERS} choose={(id) => { begin.choose(id, "deliveries"); }} />
      <FreeStart kind="sales_delivery" role="customer" begin={goods.begin} />
    </PhonePage>
  );
}
