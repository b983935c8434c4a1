import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "receive", handle: { needs: "document.edit" }, lazy: () => import("./ReceivePage").then((page) => ({ Component: page.ReceivePage })) },
];
