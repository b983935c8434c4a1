import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { index: true, lazy: () => import("./PhoneHomePage").then((page) => ({ Component: page.PhoneHomePage })) },
];
