import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "drafts", handle: { needs: "document.edit" }, lazy: () => import("./DraftsPage").then((page) => ({ Component: page.DraftsPage })) },
  { path: "drafts/:id", handle: { needs: "document.edit" }, lazy: () => import("./DraftPage").then((page) => ({ Component: page.DraftPage })) },
];
