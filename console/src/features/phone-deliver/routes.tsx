import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "deliver", handle: { needs: "document.edit" }, lazy: () => import("./DeliverPage").then((page) => ({ Component: page.DeliverPage })) },
];
