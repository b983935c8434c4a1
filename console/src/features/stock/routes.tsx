import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("stock", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/stock", lazy: () => import("./StockPage").then((page) => ({ Component: page.StockPage })) },
  { path: "/stock/products/:id", lazy: () => import("./ProductStockPage").then((page) => ({ Component: page.ProductStockPage })) },
  { path: "/stock/ledger", lazy: () => import("./LedgerPage").then((page) => ({ Component: page.LedgerPage })) },
  { path: "/stock/batches", lazy: () => import("./BatchesPage").then((page) => ({ Component: page.BatchesPage })) },
  { path: "/stock/batches/:id", lazy: () => import("./BatchPage").then((page) => ({ Component: page.BatchPage })) },
  { path: "/stock/serials", lazy: () => import("./SerialsPage").then((page) => ({ Component: page.SerialsPage })) },
  { path: "/stock/serials/:product/:serial", lazy: () => import("./SerialPage").then((page) => ({ Component: page.SerialPage })) },
  { path: "/stock/transits", lazy: () => import("./TransitsPage").then((page) => ({ Component: page.TransitsPage })) },
  { path: "/stock/slow", lazy: () => import("./SlowPage").then((page) => ({ Component: page.SlowPage })) },
];
