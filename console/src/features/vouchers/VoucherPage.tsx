import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useMe } from "@/access/me";
import { call } from "@/api/call";
import type { Voucher } from "@/api/shapes/story";
import { PageHeader } from "@/parts/PageHeader";
import { VoucherView } from "@/parts/voucher/VoucherView";
import "./voucher-paper.css";

const SIGNS = ["chief", "books", "checked", "cashier", "maker"] as const;

/** One voucher; printed, it is a paper with a head and places to sign. */
export function VoucherPage() {
  const { t } = useTranslation("voucher");
  const { t: shared } = useTranslation();
  const { id = "" } = useParams();
  const organisation = useMe().data?.organisation.name;
  const voucher = useQuery({ queryKey: ["voucher", id], queryFn: () => call<Voucher>("ledger", `/vouchers/${id}`) }).data;
  const isForeign = voucher?.lines.some((line) => line.currency !== null) === true;
  return (
    <div className="page voucher-page">
      <PageHeader title={t("title", { number: voucher?.number ?? "" })} actions={<Button onClick={() => { window.print(); }}>{shared("do.print")}</Button>} />
      <div className="surface voucher-paper">
        <header className="voucher-paper-head" aria-hidden="true"><strong>{organisation}</strong><h2>{t(isForeign ? "paper.foreign" : "paper.title")}</h2></header>
        <VoucherView id={id} />
        <footer className="voucher-paper-signs" aria-hidden="true">{SIGNS.map((who) => <span key={who}>{t(`paper.${who}`)}</span>)}</footer>
      </div>
    </div>
  );
}
