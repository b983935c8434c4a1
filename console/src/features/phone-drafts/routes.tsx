import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "drafts", lazy: () => import("./DraftsPage").then((page) => ({ Component: page.DraftsPage })) },
  { path: "drafts/:id", lazy: () => import("./DraftPage").then((page) => ({ Component: page.DraftPage })) },
];
