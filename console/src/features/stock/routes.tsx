import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("stock", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/stock", lazy: () => import("./StockPage").then((page) => ({ Component: page.StockPage })) },
  { path: "/stock/products/:id", lazy: () => import("./ProductStockPage").then((page) => ({ Component: page.ProductStockPage })) },
  { path: "/stock/ledger", lazy: () => import("./LedgerPage").then((page) => ({ Component: page.LedgerPage })) },
  { path: "/stock/at", lazy: () => import("./StockAtPage").then((page) => ({ Component: page.StockAtPage })) },
  { path: "/stock/batches", lazy: () => import("./BatchesPage").then((page) => ({ Component: page.BatchesPage })) },
  { path: "/stock/batches/:id", lazy: () => import("./BatchPage").then((page) => ({ Component: page.BatchPage })) },
  { path: "/stock/serials", lazy: () => import("./SerialsPage").then((page) => ({ Component: page.SerialsPage })) },
  { path: "/stock/serials/:product/:serial", lazy: () => import("./SerialPage").then((page) => ({ Component: page.SerialPage })) },
  { path: "/stock/transits", lazy: () => import("./TransitsPage").then((page) => ({ Component: page.TransitsPage })) },
  { path: "/stock/reservations", lazy: () => import("./ReservationsPage").then((page) => ({ Component: page.ReservationsPage })) },
  { path: "/stock/reorder", lazy: () => import("./ReorderPage").then((page) => ({ Component: page.ReorderPage })) },
  { path: "/stock/ageing", lazy: () => import("./AgeingPage").then((page) => ({ Component: page.AgeingPage })) },
  { path: "/stock/slow", lazy: () => import("./SlowPage").then((page) => ({ Component: page.SlowPage })) },
  { path: "/stock/recomputes", lazy: () => import("./RecomputesPage").then((page) => ({ Component: page.RecomputesPage })) },
  { path: "/stock/recomputes/:id", lazy: () => import("./RecomputePage").then((page) => ({ Component: page.RecomputePage })) },
];
