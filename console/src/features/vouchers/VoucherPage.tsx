import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { call } from "@/api/call";
import type { Voucher } from "@/api/shapes/story";
import { PageHeader } from "@/parts/PageHeader";
import { VoucherView } from "@/parts/voucher/VoucherView";

export function VoucherPage() {
  const { t } = useTranslation("voucher");
  const { id = "" } = useParams();
  const voucher = useQuery({ queryKey: ["voucher", id], queryFn: () => call<Voucher>("ledger", `/vouchers/${id}`) }).data;
  return (
    <div className="page">
      <PageHeader title={t("title", { number: voucher?.number ?? "" })} />
      <div className="surface" style={{ padding: 16 }}>
        <VoucherView id={id} />
      </div>
    </div>
  );
}
