import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("snapshots", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/snapshots", lazy: () => import("./SnapshotsPage").then((page) => ({ Component: page.SnapshotsPage })) },
  { path: "/snapshots/:id", lazy: () => import("./SnapshotPage").then((page) => ({ Component: page.SnapshotPage })) },
  { path: "/snapshots/:id/compare", lazy: () => import("./ComparePage").then((page) => ({ Component: page.ComparePage })) },
];
