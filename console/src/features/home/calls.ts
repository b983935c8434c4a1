import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";

/** `GET /agreement` of risk: versions of documents by what the three books say of them. */
export interface Agreement {
  readonly agreed: number;
  readonly refused: number;
  readonly unaudited: number;
  readonly in_flight: number;
  readonly different: number;
  readonly as_of: string;
  readonly differences?: readonly { readonly document_id: string; readonly number: string; readonly kind: string; readonly difference: string }[] | null;
}

export function useAgreement() {
  return useQuery({ queryKey: ["agreement"], queryFn: () => call<Agreement>("risk", "/agreement") });
}
