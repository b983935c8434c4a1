import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "count", handle: { needs: "stock.count" }, lazy: () => import("./SheetsPage").then((page) => ({ Component: page.SheetsPage })) },
  { path: "count/:id", handle: { needs: "stock.count" }, lazy: () => import("./SheetPage").then((page) => ({ Component: page.SheetPage })) },
];
