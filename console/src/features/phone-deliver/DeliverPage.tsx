import { useTranslation } from "react-i18next";
import { BeginPage, openOrders } from "@/phone/goods/BeginPage";
import { GoodsPage } from "@/phone/goods/GoodsPage";
import { useGoods } from "@/phone/goods/useGoods";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-deliver", zh, en);

const WAYS = { sales_order: "deliveries" } as const;

/** Goods go out: of an order, or without one. */
export function DeliverPage() {
  const { t } = useTranslation("phone-deliver");
  const { t: phone } = useTranslation("phone");
  const goods = useGoods("deliver");
  if (goods.draft === undefined) return null;
  if (goods.draft !== null) return <GoodsPage title={t("title")} goods={goods} draft={goods.draft} />;
  const lists = [{ title: phone("goods.openOrders"), name: "to-deliver", asked: openOrders("sales_order"), way: WAYS.sales_order }];
  return <BeginPage title={t("title")} scan={t("scan")} goods={goods} ways={WAYS} lists={lists} free={{ kind: "sales_delivery", role: "customer" }} />;
}
