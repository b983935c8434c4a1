import { useMutation } from "@tanstack/react-query";
import { DatePicker, Modal, Select, Space } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { newKey } from "@/api/call";
import { today } from "@/format/dates";
import { useWarehouseChoices } from "@/parts/choices";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { startRecompute, type WantedRecompute } from "../calls";
import "../stock.css";

/** What to find anew: until when, since when, where. Nothing is changed by it. */
export function RecomputeForm({ close }: { readonly close: () => void }) {
  const { t } = useTranslation("stock");
  const navigate = useNavigate();
  const warehouses = useWarehouseChoices();
  const [wanted, setWanted] = useState<WantedRecompute>({ from: null, to: today(), warehouse_ids: [] });
  const [key] = useState(newKey);
  const start = useMutation({ mutationFn: () => startRecompute(wanted, key), onSuccess: ({ id }) => navigate(`/stock/recomputes/${id}`) });
  return (
    <Modal open title={t("recompute.newTitle")} okText={t("recompute.start")} okButtonProps={{ loading: start.isPending }} onOk={() => { start.mutate(); }} onCancel={close}>
      <p className="muted">{t("recompute.how")}</p>
      <Space orientation="vertical" style={{ width: "100%" }}>
        <div className="labelled">
          {t("recompute.from")}
          <DatePicker aria-label={t("recompute.from")} style={{ width: "100%" }} value={wanted.from === null ? null : dayjs(wanted.from)} onChange={(day: dayjs.Dayjs | null) => { setWanted({ ...wanted, from: day?.format("YYYY-MM-DD") ?? null }); }} />
        </div>
        <div className="labelled">
          {t("recompute.to")}
          <DatePicker aria-label={t("recompute.to")} allowClear={false} style={{ width: "100%" }} value={dayjs(wanted.to)} onChange={(day: dayjs.Dayjs | null) => { setWanted({ ...wanted, to: day?.format("YYYY-MM-DD") ?? today() }); }} />
        </div>
        <div className="labelled">
          {t("recompute.warehouses")}
          <Select mode="multiple" style={{ width: "100%" }} aria-label={t("recompute.warehouses")} value={[...wanted.warehouse_ids]} options={[...warehouses]} onChange={(ids: string[]) => { setWanted({ ...wanted, warehouse_ids: ids }); }} />
        </div>
        <ProblemNotice error={start.error} />
      </Space>
    </Modal>
  );
}
