import { useMutation, useQueryClient } from "@tanstack/react-query";
import { DatePicker, Modal, Radio } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { today } from "@/format/dates";
import { count } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { closeCount, type Uncounted } from "../calls";
import type { Sheet } from "../shapes";

/** The end of a count: its date, and what becomes of what nobody counted. */
export function CloseForm({ sheet, close }: { readonly sheet: Sheet; readonly close: () => void }) {
  const { t } = useTranslation("counts");
  const { t: shared } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [day, setDay] = useState(today);
  const [uncounted, setUncounted] = useState<Uncounted | null>(null);
  const [key, setKey] = useState(newKey);
  const left = sheet.items - sheet.counted;
  const end = useMutation({
    mutationFn: () => closeCount(sheet.id, day, left > 0 ? uncounted : null, key),
    onError: () => { setKey(newKey()); },
    onSuccess: async ({ variances }) => {
      toast.done(variances === 0 ? t("closedWithout") : t("closedWith", { count: variances }));
      close();
      await client.invalidateQueries({ queryKey: ["count_sheet", sheet.id] });
    },
  });
  return (
    <Modal
      open
      title={t("close")}
      okText={t("close")}
      okButtonProps={{ loading: end.isPending, disabled: left > 0 && uncounted === null }}
      onOk={() => { end.mutate(); }}
      onCancel={close}
    >
      <p className="muted">{t("closeHow")}</p>
      <div className="count-close">
        <div className="labelled">
          {shared("field.businessDate")} <DatePicker aria-label={shared("field.businessDate")} allowClear={false} value={dayjs(day)} onChange={(date: dayjs.Dayjs | null) => { setDay(date?.format("YYYY-MM-DD") ?? today()); }} />
        </div>
        {left > 0 && (
          <fieldset>
            <legend>{t("uncounted.title", { count: left, items: count(left) })}</legend>
            <Radio.Group vertical value={uncounted} onChange={(event) => { setUncounted(event.target.value as Uncounted); }} options={(["keep", "zero"] as const).map((one) => ({ value: one, label: t(`uncounted.${one}`) }))} />
          </fieldset>
        )}
        <ProblemNotice error={end.error} />
      </div>
    </Modal>
  );
}
