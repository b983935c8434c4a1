import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { call } from "@/api/call";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { TagOf } from "./parts/TagOf";
import { TraceTable } from "./parts/TraceTable";
import type { SerialTrace } from "./shapes";
import "./stock.css";

/** One piece: every document that moved it, and where it is now. */
export function SerialPage() {
  const { product = "", serial = "" } = useParams();
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const path = `/products/${product}/serials/${encodeURIComponent(serial)}/trace`;
  const trace = useQuery({ queryKey: ["serial-trace", path], queryFn: () => call<SerialTrace>("inventory", path) });
  const piece = trace.data;
  return (
    <div className="page">
      <PageHeader
        title={t("serials.trace", { serial })}
        beside={piece && <Where piece={piece} />}
        actions={<Button type="primary" onClick={() => { window.print(); }}>{t("recall.print")}</Button>}
      >
        {piece && (
          <div className="figures">
            <Link to={`/stock/products/${piece.product_id}`}>{piece.product_code} {piece.product_name}</Link>
            {piece.batch_id !== null && <Link to={`/stock/batches/${piece.batch_id}`}>{shared("field.batch")} {piece.batch_number}</Link>}
            <Link to={`/stock/ledger?serial=${encodeURIComponent(serial)}&product_id=${product}`}>{t("ledger.title")}</Link>
          </div>
        )}
      </PageHeader>
      {trace.error !== null && <ProblemNotice error={trace.error} retry={() => void trace.refetch()} />}
      {trace.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
      {piece && <TraceTable entries={piece.documents} />}
    </div>
  );
}

function Where({ piece }: { readonly piece: SerialTrace }) {
  const { t } = useTranslation("stock");
  return piece.warehouse_id === null ? <TagOf tone="idle">{t("serials.gone")}</TagOf> : <TagOf tone="done">{t("serials.here", { warehouse: piece.warehouse_code ?? "" })}</TagOf>;
}
