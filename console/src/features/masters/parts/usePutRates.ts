import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import { useToast } from "@/parts/useToast";
import { putRates, type WantedRate } from "../calls";

/** Keeps rates; every place that shows one asks anew. */
export function usePutRates(done: () => void) {
  const { t } = useTranslation("masters");
  const toast = useToast();
  const client = useQueryClient();
  const put = useMutation({
    mutationFn: ({ items, key }: { readonly items: readonly WantedRate[]; readonly key: string }) => putRates(items, key),
    onSuccess: async () => {
      toast.done(t("saved"));
      await client.invalidateQueries({ queryKey: ["exchange-rates"] });
      done();
    },
  });
  return {
    saving: put.isPending,
    error: put.error,
    problem: put.error instanceof Problem ? put.error : null,
    save: (items: readonly WantedRate[]) => { put.mutate({ items, key: newKey() }); },
  };
}
