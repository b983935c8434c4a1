import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { May } from "@/access/me";
import { newKey, type Service } from "@/api/call";
import { useToast } from "@/parts/useToast";
import { replay } from "../calls";

/** Applies parked events again, after a question; says how many went through. */
export function ReplayButton({ service, ids }: { readonly service: Service; readonly ids: readonly string[] }) {
  const { t } = useTranslation("operations");
  const toast = useToast();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: (key: string) => replay(service, ids, key),
    onSuccess: ({ replayed, failed }) => { toast.done(t("replayResult", { replayed, failed: failed.length })); },
    onError: toast.problem,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ["dead-letters"] });
      await client.invalidateQueries({ queryKey: ["standing"] });
    },
  });
  return (
    <May does="operations.replay">
      <Popconfirm title={t("replayAsk", { count: ids.length })} description={t("replayWhy")} onConfirm={() => { sending.mutate(newKey()); }}>
        <Button size="small" loading={sending.isPending}>{t(ids.length > 1 ? "replayAll" : "replay", { count: ids.length })}</Button>
      </Popconfirm>
    </May>
  );
}
