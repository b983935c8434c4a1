import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("masters", zh, en);

export const routes: readonly RouteObject[] = [
  { path: "/products", lazy: () => import("./ProductsPage").then((page) => ({ Component: page.ProductsPage })) },
  { path: "/products/:id", lazy: () => import("./ProductPage").then((page) => ({ Component: page.ProductPage })) },
  { path: "/partners", lazy: () => import("./PartnersPage").then((page) => ({ Component: page.PartnersPage })) },
  { path: "/warehouses", lazy: () => import("./WarehousesPage").then((page) => ({ Component: page.WarehousesPage })) },
  { path: "/categories", lazy: () => import("./CategoriesPage").then((page) => ({ Component: page.CategoriesPage })) },
  { path: "/price-lists", lazy: () => import("./PriceListsPage").then((page) => ({ Component: page.PriceListsPage })) },
  { path: "/price-lists/:id", lazy: () => import("./PriceListPage").then((page) => ({ Component: page.PriceListPage })) },
  { path: "/exchange-rates", lazy: () => import("./ExchangeRatesPage").then((page) => ({ Component: page.ExchangeRatesPage })) },
  { path: "/settings", lazy: () => import("./SettingsPage").then((page) => ({ Component: page.SettingsPage })) },
];
