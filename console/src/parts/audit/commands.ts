/** What is done to one document, and what would come of it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { DryRun } from "@/api/shapes/story";

/** Which document, as which of its versions. */
export type Version = Pick<DocumentAnswer, "id" | "version">;

export function useDryRun({ id, version }: Version, action: "audit" | "unaudit" | null) {
  return useQuery({
    queryKey: ["dry-run", id, version, action],
    enabled: action !== null,
    staleTime: 0,
    gcTime: 0,
    queryFn: () => call<DryRun>("documents", `/documents/${id}/${action ?? ""}?dry_run=true`, { method: "POST", version, key: newKey() }),
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
