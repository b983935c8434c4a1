import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("account", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/account", lazy: () => import("./AccountPage").then((page) => ({ Component: page.AccountPage })) },
];
