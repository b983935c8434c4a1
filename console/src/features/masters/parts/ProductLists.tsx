import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { dateTime } from "@/format/dates";
import { money, quantity } from "@/format/numbers";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";

interface Lying {
  readonly id: string;
  readonly warehouse_name: string | null;
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly available: string;
  readonly value: string;
}

interface Moved {
  readonly id: string;
  readonly posted_at: string;
  readonly document_id: string;
  readonly document_number: string;
  readonly document_kind: string;
  readonly warehouse_name: string | null;
  readonly quantity: string;
  readonly quantity_after: string;
}

export function ProductStock({ id }: { readonly id: string }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const list = useList<Lying>("inventory", "/balances", "balances", { product_id: id });
  return (
    <section>
      <header>
        <h2>{t("product.stock")}</h2>
        <Link to={`/stock/products/${id}`}>{t("product.wholeStock")}</Link>
      </header>
      <DataTable
        list={list}
        label={t("product.stock")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("product.noStock")} />}
        columns={[
          { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_name },
          { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
          { key: "quantity", title: t("product.onHand"), number: true, render: (row) => quantity(row.quantity) },
          { key: "available", title: t("product.available"), number: true, render: (row) => quantity(row.available) },
          { key: "value", title: shared("field.value"), number: true, render: (row) => money(row.value) },
        ]}
      />
    </section>
  );
}

export function ProductDocuments({ id }: { readonly id: string }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const list = useList<Moved>("inventory", "/movements", "movements", { product_id: id });
  return (
    <section>
      <header>
        <h2>{t("product.documents")}</h2>
        <Link to={`/stock/ledger?product_id=${id}`}>{t("product.wholeLedger")}</Link>
      </header>
      <DataTable
        list={list}
        label={t("product.documents")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("product.noDocuments")} />}
        open={(row) => void navigate(`/documents/${row.document_id}`)}
        columns={[
          { key: "number", title: shared("field.number"), render: (row) => <Link className="mono" to={`/documents/${row.document_id}`}>{row.document_number}</Link> },
          { key: "kind", title: shared("field.kind"), render: (row) => shared(`kind.${row.document_kind}`) },
          { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_name },
          { key: "quantity", title: shared("field.quantity"), number: true, render: (row) => quantity(row.quantity) },
          { key: "after", title: t("product.after"), number: true, render: (row) => quantity(row.quantity_after) },
          { key: "at", title: t("product.postedAt"), render: (row) => <span className="mono muted">{dateTime(row.posted_at)}</span> },
        ]}
      />
    </section>
  );
}
