import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { call, newKey, query } from "@/api/call";
import type { DocumentAnswer, DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import type { Refusal } from "@/phone/RefusalNotice";

export interface DryRun {
  readonly refusal: Refusal | null;
  readonly movements: readonly { readonly product_code?: string; readonly product_name?: string; readonly quantity: string; readonly warehouse_code?: string }[];
  readonly vouchers: readonly { readonly amount?: string }[];
}

/** Submitted, of kinds that I may audit, the oldest first. */
export function useToAudit(kinds: readonly string[]) {
  return useQuery({
    queryKey: ["documents", "to-audit"],
    enabled: kinds.length > 0,
    staleTime: 0,
    queryFn: () => call<Page<DocumentRow>>("documents", `/documents${query({ state: "submitted", kind_in: kinds.join(","), sort: "id", limit: 50 })}`),
  });
}

export function useDocument(id: string) {
  return useQuery({ queryKey: ["document", id], staleTime: 0, queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) });
}

/** What the audit would do in every book; nothing is done. */
export function useDryRun(document: DocumentAnswer) {
  return useQuery({
    queryKey: ["document", document.id, "dry-run", document.version],
    enabled: document.state === "submitted",
    staleTime: 0,
    retry: false,
    queryFn: () => call<DryRun>("documents", `/documents/${document.id}/audit?dry_run=true`, { method: "POST", version: document.version, key: newKey() }),
  });
}

/** Audits or sends back the version that was seen; a repetition has the same key. */
export function useAct(document: DocumentAnswer, action: "audit" | "withdraw") {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: () => call<DocumentAnswer>("documents", `/documents/${document.id}/${action}`, { method: "POST", version: document.version, key: key.current }),
    onSuccess: (now) => { client.setQueryData(["document", document.id], now); },
    onError: () => { key.current = newKey(); },
  });
}
