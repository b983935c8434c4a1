import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("home", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/", lazy: () => import("./HomePage").then((page) => ({ Component: page.HomePage })) },
];
