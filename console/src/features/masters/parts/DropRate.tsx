import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { exchangeRate } from "@/format/numbers";
import { useToast } from "@/parts/useToast";
import { removeRate } from "../calls";
import type { ExchangeRate } from "../shapes";

/** Takes a rate away that was entered wrongly; asked before. */
export function DropRate({ rate }: { readonly rate: ExchangeRate }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const { modal } = App.useApp();
  const toast = useToast();
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: (key: string) => removeRate(rate.id, key),
    onError: toast.problem,
    onSuccess: () => { toast.done(t("rates.dropped")); },
    onSettled: () => client.invalidateQueries({ queryKey: ["exchange-rates"] }),
  });
  const one = { currency: rate.currency, since: rate.valid_from, rate: exchangeRate(rate.rate) };
  const ask = () => {
    const key = newKey();
    void modal.confirm({ title: t("rates.dropAsk", one), content: t("rates.dropHow"), okText: t("rates.drop"), cancelText: shared("do.cancel"), okButtonProps: { danger: true }, onOk: () => drop.mutateAsync(key).catch(() => null) });
  };
  return <Button size="small" type="text" danger aria-label={t("rates.dropOne", one)} loading={drop.isPending} onClick={ask}>{t("rates.drop")}</Button>;
}
