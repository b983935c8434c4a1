import type { RouteObject } from "react-router";
import { bringWords } from "@/words/i18n";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("returns", zh, en);

export const routes: readonly RouteObject[] = [{ path: "/returns/new", handle: { needs: "document.edit" }, lazy: () => import("./NewReturnPage").then((page) => ({ Component: page.NewReturnPage })) }];
