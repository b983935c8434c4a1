import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("documents", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/documents", lazy: () => import("./DocumentsPage").then((page) => ({ Component: page.DocumentsPage })) },
  { path: "/documents/new/:kind", handle: { needs: "document.edit" }, lazy: () => import("./editor/NewPage").then((page) => ({ Component: page.NewPage })) },
  { path: "/documents/:id/edit", handle: { needs: "document.edit" }, lazy: () => import("./editor/EditPage").then((page) => ({ Component: page.EditPage })) },
];
