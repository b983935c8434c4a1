import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("documents", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/documents", lazy: () => import("./DocumentsPage").then((page) => ({ Component: page.DocumentsPage })) },
];
