import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "receive", lazy: () => import("./ReceivePage").then((page) => ({ Component: page.ReceivePage })) },
];
