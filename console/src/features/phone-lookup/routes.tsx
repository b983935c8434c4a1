import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "lookup", lazy: () => import("./LookupPage").then((page) => ({ Component: page.LookupPage })) },
];
