import { useTranslation } from "react-i18next";
import type { Product } from "../shapes";

/** By batch, by serial number, or that it is a service. */
export function Tracking({ product }: { readonly product: Pick<Product, "batch_tracked" | "serial_tracked" | "is_service"> }) {
  const { t } = useTranslation("masters");
  const words = [product.batch_tracked && t("product.byBatch"), product.serial_tracked && t("product.bySerial"), product.is_service && t("product.service")].filter((word) => word !== false);
  return <span className="muted">{words.join(" · ")}</span>;
}
