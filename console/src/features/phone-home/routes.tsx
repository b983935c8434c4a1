import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-home", zh, en);

export const routes: readonly RouteObject[] = [
  { index: true, lazy: () => import("./PhoneHomePage").then((page) => ({ Component: page.PhoneHomePage })) },
];
