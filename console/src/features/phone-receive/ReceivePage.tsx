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

bringWords("phone-receive", zh, en);

const WAYS = { purchase_order: "receipts", transfer: "arrivals" } as const;
const ORDERS = "kind=purchase_order&state=confirmed&fulfilment_in=open,partly_delivered";

/** Goods come in: of an order, of a transfer on the way, or without either. */
export function ReceivePage() {
  const { t } = useTranslation("phone-receive");
  const goods = useGoods("receive");
  if (goods.draft === undefined) return null;
  return goods.draft === null ? <Begin goods={goods} /> : <GoodsPage title={t("title")} goods={goods} draft={goods.draft} />;
}

function Begin({ goods }: { readonly goods: Goods }) {
  const { t } = useTranslation("phone-receive");
  const { t: phone } = useTranslation("phone");
  const begin = useBegin(goods, WAYS);
  return (
    <PhonePage title={t("title")} back="/m" actions={<ScanField onCode={begin.scan} label={t("scan")} />}>
      {begin.error !== null && <ProblemNotice error={begin.error} />}
      {begin.notice !== null && <Notice tone="warn" title={begin.notice} />}
      <SourceList title={phone("goods.openOrders")} name="to-receive" asked={ORDERS} choose={(id) => { begin.choose(id, "receipts"); }} />
      <SourceList title={phone("goods.onTheWay")} name="to-arrive" asked="to_arrive=true" choose={(id) => { begin.choose(id, "arrivals"); }} />
      <FreeStart kind="purchase_receipt" role="supplier" begin={goods.begin} />
    </PhonePage>
  );
}
