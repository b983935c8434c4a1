import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";

interface Group {
  readonly what: string;
  readonly count: number;
  readonly more: boolean;
}

/** What risk says of the three books; people without its details get the counts. */
export interface Agreement {
  readonly in_flight: number;
  readonly different: number;
  readonly as_of: string;
}

export type OpenSheets = { readonly items: readonly { readonly id: string }[] };

export function useWaiting() {
  return useQuery({ queryKey: ["waiting"], queryFn: () => call<{ readonly groups: readonly Group[] }>("documents", "/waiting") });
}

export function useAgreement() {
  return useQuery({ queryKey: ["agreement"], queryFn: () => call<Agreement>("risk", "/agreement") });
}

export function useOpenSheets(may: boolean) {
  return useQuery({
    queryKey: ["count-sheets", "open"],
    enabled: may,
    queryFn: () => call<OpenSheets>("inventory", "/count-sheets?state=open&limit=100"),
  });
}
