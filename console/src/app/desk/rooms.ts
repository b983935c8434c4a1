/** The desk's addresses with their words: loaded when one of them is asked for, so that the phone does not carry them. */
import type { RouteObject } from "react-router";

const rooms = import.meta.glob<readonly RouteObject[]>(["../../features/*/routes.tsx", "!../../features/phone-*/routes.tsx"], { import: "routes", eager: true });

export const deskRoutes: RouteObject[] = [
  ...Object.values(rooms).flat(),
  { path: "*", lazy: () => import("./MissingPage").then((page) => ({ Component: page.MissingPage })) },
];
