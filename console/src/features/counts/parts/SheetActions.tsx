import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { useToast } from "@/parts/useToast";
import { cancelCount } from "../calls";
import type { Sheet } from "../shapes";
import { CloseForm } from "./CloseForm";
import { useRecount } from "./Items";

/** Count here (on the phone), again what is too far off, close, or call off. */
export function SheetActions({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("counts");
  const { modal } = App.useApp();
  const may = useMay();
  const toast = useToast();
  const client = useQueryClient();
  const [closing, setClosing] = useState(false);
  const again = useRecount(sheet, () => undefined);
  const cancel = useMutation({
    mutationFn: () => cancelCount(sheet.id, newKey()),
    onError: toast.problem,
    onSuccess: () => client.invalidateQueries({ queryKey: ["count_sheet", sheet.id] }),
  });
  if (!may("stock.count")) return null;
  const ask = () => void modal.confirm({ title: t("cancelTitle"), content: t("cancelHow"), okText: t("cancel"), okButtonProps: { danger: true }, onOk: () => cancel.mutateAsync().catch(() => null) });
  return (
    <>
      <Link to={`/m/count/${sheet.id}`}><Button>{t("onPhone")}</Button></Link>
      {sheet.recount_above !== null && (
        <Button loading={again.isPending} onClick={() => { again.mutate({ items: [], key: newKey() }, { onError: toast.problem }); }}>{t("recountBeyond")}</Button>
      )}
      <Button danger onClick={ask}>{t("cancel")}</Button>
      <Button type="primary" onClick={() => { setClosing(true); }}>{t("close")}</Button>
      {closing && <CloseForm sheet={sheet} close={() => { setClosing(false); }} />}
    </>
  );
}
