import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "deliver", lazy: () => import("./DeliverPage").then((page) => ({ Component: page.DeliverPage })) },
];
