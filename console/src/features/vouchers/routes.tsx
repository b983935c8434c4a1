import type { RouteObject } from "react-router";

export const routes: readonly RouteObject[] = [
  { path: "/vouchers/:id", handle: { needs: "ledger.view" }, lazy: () => import("./VoucherPage").then((page) => ({ Component: page.VoucherPage })) },
];
