import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { VoucherRow } from "@/api/shapes/story";
import { money } from "@/format/numbers";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";
import { foreignCell } from "@/parts/voucher/amount";
import { VoucherView } from "@/parts/voucher/VoucherView";

/** The vouchers that book the document; each opens beside the page. */
export function VoucherList({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation("document-view");
  const { t: book } = useTranslation("voucher");
  const [opened, setOpened] = useState<VoucherRow | null>(null);
  const list = useList<VoucherRow>("ledger", "/vouchers", "vouchers-of", { document_id: documentId });
  const columns: readonly TableColumn<VoucherRow>[] = [
    { key: "number", title: book("number"), render: (row) => <Button type="link" size="small" className="mono" onClick={() => { setOpened(row); }}>{row.number}</Button> },
    { key: "date", title: book("date"), render: (row) => <span className="mono">{row.voucher_date}</span> },
    { key: "part", title: book("part.title"), render: (row) => <>{book(`part.${row.part}`)}{row.red_letter_of !== null && <span className="red-letter"> · {book("red")}</span>}{row.reversal && <span className="muted"> · {book("reversal")}</span>}</> },
    { key: "version", title: t("version"), render: (row) => <span className="mono muted">{row.document_version}</span> },
    { key: "foreign", title: book("foreign"), number: true, isEmpty: (row) => foreignCell(row) === "", render: foreignCell },
    { key: "amount", title: t("amount"), number: true, render: (row) => <span className={row.red_letter_of === null ? "" : "red-letter"}>{money(row.amount)}</span> },
  ];
  return (
    <>
      <DataTable list={list} columns={columns} rowKey={(row) => row.id} label={t("tab.vouchers")} open={setOpened} empty={<EmptyState title={t("noVouchers")} />} />
      <Drawer open={opened !== null} onClose={() => { setOpened(null); }} title={book("title", { number: opened?.number ?? "" })} size="min(760px, 100vw)">
        {opened !== null && <VoucherView id={opened.id} />}
      </Drawer>
    </>
  );
}
