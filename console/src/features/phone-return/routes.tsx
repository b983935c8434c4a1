import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "return", lazy: () => import("./ReturnPage").then((page) => ({ Component: page.ReturnPage })) },
];
