import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "audit", lazy: () => import("./AuditPage").then((page) => ({ Component: page.AuditPage })) },
];
