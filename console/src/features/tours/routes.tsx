import type { RouteObject } from "react-router";
import "./room";

const page = () => import("./ToursPage").then((room) => ({ Component: room.ToursPage }));

export const routes: readonly RouteObject[] = [
  { path: "/tours", lazy: page },
  { path: "/tours/:story", lazy: page },
];
