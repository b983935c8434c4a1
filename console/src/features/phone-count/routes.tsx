import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "count", lazy: () => import("./SheetsPage").then((page) => ({ Component: page.SheetsPage })) },
  { path: "count/:id", lazy: () => import("./SheetPage").then((page) => ({ Component: page.SheetPage })) },
];
