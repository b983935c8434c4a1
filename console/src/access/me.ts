import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { call } from "@/api/call";
import type { Me } from "@/api/shapes/me";

export function useMe() {
  return useQuery({ queryKey: ["me"], queryFn: () => call<Me>("auth", "/me"), staleTime: 300_000 });
}

/** Whether the signed-in person has a function, such as `document.audit.sales_delivery`; no, until it is known. */
export function useMay(): (code: string) => boolean {
  const functions = useMe().data?.functions;
  return (code) => functions?.includes(code) ?? false;
}

export function May({ does, children }: { readonly does: string; readonly children: ReactNode }) {
  return useMay()(does) ? children : null;
}
