import { useTranslation } from "react-i18next";
import { BeginPage, openOrders } from "@/phone/goods/BeginPage";
import { GoodsPage } from "@/phone/goods/GoodsPage";
import { useGoods } from "@/phone/goods/useGoods";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-receive", zh, en);

const WAYS = { purchase_order: "receipts", transfer: "arrivals" } as const;

/** Goods come in: of an order, of a transfer on the way, or without either. */
export function ReceivePage() {
  const { t } = useTranslation("phone-receive");
  const { t: phone } = useTranslation("phone");
  const goods = useGoods("receive");
  if (goods.draft === undefined) return null;
  if (goods.draft !== null) return <GoodsPage title={t("title")} goods={goods} draft={goods.draft} />;
  const lists = [
    { title: phone("goods.openOrders"), name: "to-receive", asked: openOrders("purchase_order"), way: WAYS.purchase_order },
    { title: phone("goods.onTheWay"), name: "to-arrive", asked: "to_arrive=true", way: WAYS.transfer },
  ];
  return <BeginPage title={t("title")} scan={t("scan")} goods={goods} ways={WAYS} lists={lists} free={{ kind: "purchase_receipt", role: "supplier" }} />;
}
