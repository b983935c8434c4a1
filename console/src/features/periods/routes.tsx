import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("periods", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/periods", handle: { needs: "ledger.view" }, lazy: () => import("./PeriodsPage").then((page) => ({ Component: page.PeriodsPage })) },
];
