import { useMutation } from "@tanstack/react-query";
import { Modal, Select, Space } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { newKey } from "@/api/call";
import { useWarehouseChoices } from "@/parts/choices";
import { PartnerPicker } from "@/parts/PartnerPicker";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { makePurchaseOrder } from "../calls";
import type { Suggestion } from "../shapes";
import "../stock.css";

/** From whom and to where; then the draft opens, to be looked at before it is submitted. */
export function OrderForm({ suggestions, close }: { readonly suggestions: readonly Suggestion[]; readonly close: () => void }) {
  const { t } = useTranslation("stock");
  const navigate = useNavigate();
  const toast = useToast();
  const warehouses = useWarehouseChoices();
  const [warehouse, setWarehouse] = useState<string | null>(null);
  const [partner, setPartner] = useState<string | null>(null);
  const [key] = useState(newKey);
  const place = warehouse ?? warehouses[0]?.value ?? null;
  const make = useMutation({
    mutationFn: ({ to, from }: { readonly to: string; readonly from: string }) => makePurchaseOrder(suggestions, to, from, key),
    onSuccess: async (order) => {
      toast.done(t("reorder.made"));
      await navigate(`/documents/${order.id}/edit`);
    },
  });
  return (
    <Modal
      open
      title={t("reorder.make")}
      okText={t("reorder.make")}
      okButtonProps={{ disabled: place === null || partner === null, loading: make.isPending }}
      onOk={() => { if (place !== null && partner !== null) make.mutate({ to: place, from: partner }); }}
      onCancel={close}
    >
      <p className="muted">{t("reorder.how")}</p>
      <Space orientation="vertical" style={{ width: "100%" }}>
        <div className="labelled">
          {t("reorder.warehouse")}
          <Select style={{ width: "100%" }} aria-label={t("reorder.warehouse")} value={place} options={[...warehouses]} onChange={setWarehouse} />
        </div>
        <div className="labelled">
          {t("reorder.supplier")}
          <PartnerPicker label={t("reorder.supplier")} role="supplier" value={partner} onChange={setPartner} />
        </div>
        <ProblemNotice error={make.error} />
      </Space>
    </Modal>
  );
}
