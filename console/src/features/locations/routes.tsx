import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("locations", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/locations", handle: { needs: "stock.view" }, lazy: () => import("./LocationsPage").then((page) => ({ Component: page.LocationsPage })) },
  { path: "/placements", handle: { needs: "stock.view" }, lazy: () => import("./PlacementsPage").then((page) => ({ Component: page.PlacementsPage })) },
];
