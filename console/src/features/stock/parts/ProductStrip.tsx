import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { call } from "@/api/call";
import type { NamedProduct } from "@/api/shapes/masters";
import { WhyButton } from "@/parts/WhyButton";
import "../stock.css";

/** Where the list is of one product: its name, its own page, and the self-check. */
export function ProductStrip() {
  const { t } = useTranslation("stock");
  const [params] = useSearchParams();
  const id = params.get("product_id");
  const warehouse = params.get("warehouse_id");
  const product = useQuery({ queryKey: ["product", id], enabled: id !== null, queryFn: () => call<NamedProduct>("documents", `/products/${id ?? ""}`) }).data;
  if (id === null) return null;
  return (
    <div className="figures">
      <strong>{product === undefined ? "" : `${product.code} ${product.name}`}</strong>
      <Link to={`/stock/products/${id}`}>{t("product.open")}</Link>
      <Link to={`/stock/ledger?product_id=${id}`}>{t("ledger.title")}</Link>
      <WhyButton path={`/products/${id}/why${warehouse === null ? "" : `?warehouse=${warehouse}`}`} />
    </div>
  );
}
