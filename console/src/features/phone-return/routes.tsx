import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "return", handle: { needs: "document.edit" }, lazy: () => import("./ReturnPage").then((page) => ({ Component: page.ReturnPage })) },
];
