import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("counts", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/counts", lazy: () => import("./CountsPage").then((page) => ({ Component: page.CountsPage })) },
  { path: "/counts/:id", lazy: () => import("./CountPage").then((page) => ({ Component: page.CountPage })) },
];
