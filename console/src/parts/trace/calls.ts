import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Trace } from "@/api/shapes/story";

/** Old with every live change of the document. */
export function useTrace(documentId: string) {
  return useQuery({ queryKey: ["document", documentId, "trace"], queryFn: () => call<Trace>("documents", `/documents/${documentId}/trace`) });
}
