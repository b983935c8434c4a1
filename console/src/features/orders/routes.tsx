import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("orders", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/orders", lazy: () => import("./OrdersPage").then((page) => ({ Component: page.OrdersPage })) },
  { path: "/transfers", lazy: () => import("./TransfersPage").then((page) => ({ Component: page.TransfersPage })) },
];
