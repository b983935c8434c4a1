import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { Placement } from "@/api/shapes/locations";
import "../words";

/** Where the product lies in this warehouse: nothing where nobody has said so, or nobody can be asked. */
export function Home({ productId, warehouseId }: { readonly productId: string; readonly warehouseId: string }) {
  const { t } = useTranslation("phone");
  const found = useQuery({
    queryKey: ["placements", "of", productId, warehouseId],
    retry: false,
    queryFn: () => call<Page<Placement>>("inventory", `/placements${query({ product_id: productId, warehouse_id: warehouseId, limit: 1 })}`),
  });
  const location = found.data?.items[0]?.location ?? null;
  if (location === null) return null;
  return <p className="phone-place"><small>{t("goods.lies")}</small> {location}</p>;
}
