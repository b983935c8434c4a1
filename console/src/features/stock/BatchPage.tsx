import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { call } from "@/api/call";
import { sum } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { Expiry } from "./parts/Expiry";
import { TraceTable } from "./parts/TraceTable";
import type { BatchTrace } from "./shapes";
import "./stock.css";

/** A recall on one page: from whom, to whom, what is left where; prints. */
export function BatchPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const trace = useQuery({ queryKey: ["batch-trace", id], queryFn: () => call<BatchTrace>("inventory", `/batches/${id}/trace`) });
  const batch = trace.data;
  return (
    <div className="page">
      <PageHeader
        title={t("recall.title", { number: batch?.number ?? "" })}
        actions={
          <>
            <Link to={`/stock/ledger?batch_id=${id}`}><Button>{t("recall.ledger")}</Button></Link>
            <Button type="primary" onClick={() => { window.print(); }}>{t("recall.print")}</Button>
          </>
        }
      >
        {batch && (
          <div className="figures">
            <Link to={`/stock/products/${batch.product_id}`}>{batch.product_code} {batch.product_name}</Link>
            {batch.production_date !== null && <span>{t("batches.produced")} <span className="mono">{batch.production_date}</span></span>}
            <span>{t("batches.expires")} <Expiry day={batch.expiry_date} /></span>
          </div>
        )}
      </PageHeader>
      {trace.error !== null && <ProblemNotice error={trace.error} retry={() => void trace.refetch()} />}
      {trace.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
      {batch && <Recall batch={batch} />}
    </div>
  );
}

function Recall({ batch }: { readonly batch: BatchTrace }) {
  const { t } = useTranslation("stock");
  return (
    <>
      <div className="recall">
        <Partners title={t("recall.suppliers")} none={t("recall.noSuppliers")} partners={batch.suppliers} unit={batch.unit} />
        <Partners title={t("recall.customers")} none={t("recall.noCustomers")} partners={batch.customers} unit={batch.unit} />
        <section className="surface">
          <h2>
            {t("recall.left")} <Total values={batch.left.map((one) => one.quantity)} unit={batch.unit} />
          </h2>
          {batch.left.length === 0 && <p className="muted">{t("recall.nothingLeft")}</p>}
          <ul>
            {batch.left.map((one) => (
              <li key={one.warehouse_id}>
                <span>{one.warehouse_name}</span>
                <span className="num">{quantity(one.quantity)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <TraceTable entries={batch.documents} />
    </>
  );
}

interface PartnersProps {
  readonly title: string;
  readonly none: string;
  readonly partners: BatchTrace["suppliers"];
  readonly unit: string;
}

function Partners({ title, none, partners, unit }: PartnersProps) {
  return (
    <section className="surface">
      <h2>
        {title} <Total values={partners.map((one) => one.quantity)} unit={unit} />
      </h2>
      {partners.length === 0 && <p className="muted">{none}</p>}
      <ul>
        {partners.map((partner) => (
          <li key={partner.partner_id}>
            <span>{partner.code} {partner.name}</span>
            <span className="num">{quantity(partner.quantity)}</span>
            <small>
              {partner.documents.map((one) => (
                <Link key={one.document_id} className="mono" to={`/documents/${one.document_id}`}>{one.number}</Link>
              ))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Total({ values, unit }: { readonly values: readonly string[]; readonly unit: string }) {
  return <span className="mono">{quantity(sum(values))} {unit}</span>;
}
