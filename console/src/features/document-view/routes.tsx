import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("document-view", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/documents/:id", lazy: () => import("./DocumentPage").then((page) => ({ Component: page.DocumentPage })) },
  { path: "/documents/:id/trace", lazy: () => import("./TracePage").then((page) => ({ Component: page.TracePage })) },
  { path: "/documents/:id/print", lazy: () => import("./print/PrintPage").then((page) => ({ Component: page.PrintPage })) },
  { path: "/documents/:id/labels", lazy: () => import("./labels/LabelsPage").then((page) => ({ Component: page.LabelsPage })) },
  { path: "/labels", lazy: () => import("./labels/LabelsPage").then((page) => ({ Component: page.LabelsPage })) },
];
