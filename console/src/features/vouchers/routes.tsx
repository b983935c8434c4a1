import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "/vouchers/:id", lazy: () => import("./VoucherPage").then((page) => ({ Component: page.VoucherPage })) },
];
