import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import { useToast } from "@/parts/useToast";
import { type MasterPath, readMaster, saveMaster } from "../calls";
import type { Kept } from "@/api/shapes/masters";

/** Saving one card under the version that was seen; where somebody was faster, theirs is shown or overwritten knowingly. */
export function useKeep<Card extends Kept>(path: MasterPath, seen: Card | null, done: (card: Card) => void) {
  const { t } = useTranslation("masters");
  const toast = useToast();
  const client = useQueryClient();
  const [saved, setSaved] = useState(seen);
  const [key, setKey] = useState(newKey);
  const name = path.slice(1);
  const save = useMutation({
    mutationFn: ({ card, over }: { readonly card: object; readonly over: Card | null }) => saveMaster<Card>(path, over, card, key),
    onError: () => { setKey(newKey()); },
    onSuccess: async (card) => {
      toast.done(t("saved"));
      await Promise.all([name, name.slice(0, -1)].map((old) => client.invalidateQueries({ queryKey: [old] })));
      done(card);
    },
  });
  const problem = save.error instanceof Problem ? save.error : null;
  const newest = async () => {
    if (saved === null) return null;
    const card = await readMaster<Card>(path, saved.id);
    setSaved(card);
    return card;
  };
  return {
    saving: save.isPending,
    problem,
    error: save.error,
    isStale: problem?.code === "stale_version",
    save: (card: object) => { save.mutate({ card, over: saved }); },
    /** With what was typed, over what the other one wrote. */
    overwrite: async (card: object) => { save.mutate({ card, over: await newest() }); },
    /** The other one's; what was typed is given up. */
    theirs: async () => {
      const card = await newest();
      save.reset();
      return card;
    },
  };
}

export type Keeping<Card extends Kept> = ReturnType<typeof useKeep<Card>>;
