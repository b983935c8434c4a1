import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { call } from "@/api/call";
import type { NamedProduct } from "@/api/shapes/masters";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { WhyButton } from "@/parts/WhyButton";
import { useBatchColumns, useLayerColumns, useReservationColumns, useTransitColumns } from "./parts/goodsColumns";
import { ProductBalances } from "./parts/ProductBalances";
import { Section } from "./parts/Section";
import { useLedgerColumns } from "./parts/useLedgerColumns";
import type { BatchStock, Layer, LedgerEntry, Reservation, Transit } from "./shapes";
import "./stock.css";

const OF_PRODUCT = new Set(["product_code", "product_name"]);

/** All that the stock book knows of one product. */
export function ProductStockPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("stock");
  const product = useQuery({ queryKey: ["product", id], queryFn: () => call<NamedProduct>("documents", `/products/${id}`) });
  const of = { product_id: id };
  const ledger = useLedgerColumns("product");
  const batches = useBatchColumns().filter(isNotProduct);
  const transits = useTransitColumns().filter(isNotProduct);
  const reservations = useReservationColumns().filter(isNotProduct);
  const layers = useLayerColumns();
  return (
    <div className="page">
      <PageHeader
        title={product.data === undefined ? t("product.title") : `${product.data.code} ${product.data.name}`}
        actions={
          <>
            <WhyButton path={`/products/${id}/why`} />
            <Link to={`/products/${id}`}><Button>{t("product.card")}</Button></Link>
          </>
        }
      />
      {product.error !== null && <ProblemNotice error={product.error} retry={() => void product.refetch()} />}
      <ProductBalances id={id} />
      <Section<BatchStock> title={t("batches.title")} path="/batch-stocks" name="batch-stocks" filters={of} columns={batches} empty="" hideEmpty />
      <Section<Transit> title={t("transits.title")} path="/transits" name="transits" filters={of} columns={transits} empty="" hideEmpty />
      <Section<Reservation> title={t("reservations.title")} path="/reservations" name="reservations" filters={of} columns={reservations} empty="" hideEmpty />
      <Section<LedgerEntry>
        title={t("ledger.title")}
        path="/stock-ledger"
        name="stock-ledger"
        filters={of}
        columns={ledger}
        empty={t("ledger.empty")}
        beside={<Link to={`/stock/ledger?product_id=${id}`}>{t("product.wholeLedger")}</Link>}
      />
      <Section<Layer> title={t("layers.title")} path="/layers" name="layers" filters={of} columns={layers} empty="" hideEmpty beside={<p className="stock-hint">{t("layers.hint")}</p>} />
    </div>
  );
}

const isNotProduct = (column: { readonly key: string }) => !OF_PRODUCT.has(column.key);
