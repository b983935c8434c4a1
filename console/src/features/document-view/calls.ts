/** Reading one document with what the other books say of it. */
import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import type { BooksOfVersion } from "@/api/shapes/story";

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
