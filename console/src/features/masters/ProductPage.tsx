import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { May } from "@/access/me";
import { percent, price, quantity } from "@/format/numbers";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { WhyButton } from "@/parts/WhyButton";
import { readMaster } from "./calls";
import { ProductForm } from "./parts/ProductForm";
import { ProductDocuments, ProductStock } from "./parts/ProductLists";
import { Tracking } from "./parts/Tracking";
import { Variants } from "./parts/Variants";
import type { Product } from "./shapes";
import "./masters.css";

/** A product: its card, its stock, its documents, its variants. */
export function ProductPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const [editing, setEditing] = useState(false);
  const read = useQuery({ queryKey: ["product", id], queryFn: () => readMaster<Product>("/products", id) });
  const product = read.data;
  return (
    <div className="page">
      <PageHeader
        title={product === undefined ? t("products.title") : `${product.code} ${product.name}`}
        beside={product && <span className="tag" data-tone={product.active ? "done" : "idle"}>{t(product.active ? "inUse" : "outOfUse")}</span>}
        actions={
          <>
            <May does="document.view"><WhyButton path={`/products/${id}/why`} /></May>
            <May does="master.edit">
              <Button type="primary" disabled={product === undefined} onClick={() => { setEditing(true); }}>{shared("do.edit")}</Button>
            </May>
          </>
        }
      />
      {read.error !== null && <ProblemNotice error={read.error} retry={() => void read.refetch()} />}
      {read.isPending && <Skeleton active title={false} aria-label={shared("loading")} />}
      {product && <Facts product={product} />}
      <div className="product-columns">
        <May does="stock.view">
          <ProductStock id={id} />
          <ProductDocuments id={id} />
        </May>
      </div>
      {product && <Variants product={product} />}
      {editing && product && <ProductForm seen={product} close={() => { setEditing(false); }} />}
    </div>
  );
}

function Facts({ product }: { readonly product: Product }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const units = product.units.map((one) => `1 ${one.unit} = ${quantity(one.factor)} ${product.unit}`);
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [t("nameEn"), product.name_en],
    [shared("field.category"), product.category_path],
    [shared("field.barcode"), product.barcode],
    [t("product.units"), [product.unit, ...units].join(" · ")],
    [shared("field.taxRate"), percent(product.tax_rate)],
    [t("product.valuation"), t(`valuation.${product.valuation}`)],
    [t("product.tracking"), product.batch_tracked || product.serial_tracked || product.is_service ? <Tracking key="tracking" product={product} /> : null],
    [t("product.shelf_life_days"), product.shelf_life_days],
    [t("product.card_cost"), product.card_cost === null ? null : price(product.card_cost)],
    [t("product.reorder_point"), quantity(product.reorder_point)],
    [t("product.reorder_quantity"), quantity(product.reorder_quantity)],
    [t("product.attributes"), Object.entries(product.attributes).map(([name, value]) => `${name} ${value}`).join(" · ")],
    [t("product.variantOf"), product.variant_of ? <Link key="of" to={`/products/${product.variant_of}`}>{shared("do.open")}</Link> : null],
  ];
  return (
    <dl className="card-facts surface">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="mono">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
