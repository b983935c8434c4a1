/** Reading one document with what the other books say of it, and what is done to it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { BooksOfVersion, DryRun } from "@/api/shapes/story";

export function useDocument(id: string) {
  return useQuery({ queryKey: ["document", id], queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) });
}

export function useBooks(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ["document", id, "books"],
    enabled,
    queryFn: () => call<{ readonly versions: readonly BooksOfVersion[] }>("risk", `/documents/${id}`),
  });
}

export function useCandidates(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ["document", id, "candidates"],
    enabled,
    queryFn: () => call<{ readonly candidates: readonly CandidateLine[] }>("documents", `/documents/${id}/return-candidates`).then((answer) => answer.candidates),
  });
}

export function useDryRun(document: Pick<DocumentAnswer, "id" | "version">, action: "audit" | "unaudit" | null) {
  return useQuery({
    queryKey: ["dry-run", document.id, document.version, action],
    enabled: action !== null,
    staleTime: 0,
    gcTime: 0,
    queryFn: () => call<DryRun>("documents", `/documents/${document.id}/${action ?? ""}?dry_run=true`, { method: "POST", version: document.version, key: newKey() }),
  });
}

export interface Command {
  /** Last part of the address, `audit`. */
  readonly path: string;
  readonly version?: number;
  /** Made when the person acted; the same in every repetition. */
  readonly key: string;
  readonly body?: unknown;
}

/** A command on the document; `Answer` is the document, or what was made of it. */
export function useCommand<Answer = DocumentAnswer>(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...options }: Command) => call<Answer>("documents", `/documents/${id}/${path}`, { method: "POST", ...options }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["document", id] });
    },
  });
}
