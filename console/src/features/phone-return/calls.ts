import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";

/** The newest deliveries of a product, out of the stock ledger. */
export function useDeliveriesOf(productId: string) {
  return useQuery({
    queryKey: ["stock-ledger", productId, "deliveries"],
    staleTime: 0,
    queryFn: async () => {
      const rows = await call<Page<{ readonly document_id: string }>>("inventory", `/stock-ledger${query({ product_id: productId, document_kind: "sales_delivery", limit: 50 })}`);
      return [...new Set(rows.items.map((row) => row.document_id))].slice(0, 30);
    },
  });
}
