import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("operations", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/operations", handle: { needs: "operations.view" }, lazy: () => import("./OperationsPage").then((page) => ({ Component: page.OperationsPage })) },
];
