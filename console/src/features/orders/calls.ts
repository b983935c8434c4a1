/** Lines of orders in force, and the draft that fulfils them. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { DocumentAnswer, Kind } from "@/api/shapes/documents";

/** A row of `GET /order-lines` of documents. */
export interface OrderLine {
  readonly id: string;
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly fulfilment: string;
  readonly business_date: string;
  readonly warehouse_code: string | null;
  readonly partner_name: string | null;
  readonly line_number: number;
  readonly product_id: string;
  readonly product_code: string;
  readonly product_name: string;
  readonly unit: string;
  readonly quantity: string;
  readonly delivered: string;
  readonly open: string;
  readonly is_open: boolean;
  readonly price: string | null;
  readonly net: string | null;
  /** Of the price; null: the book currency, which `net` is always in. */
  readonly currency: string | null;
}

/** What may be made in one go: lines of one order; null: of none or several. */
export function orderOf(lines: readonly OrderLine[]): OrderLine | null {
  const first = lines[0];
  return first !== undefined && lines.every((line) => line.document_id === first.document_id) ? first : null;
}

interface Fulfilment {
  readonly order: Pick<OrderLine, "document_id" | "kind">;
  /** Of the order, what is still open of these; without lines, all of it. */
  readonly lines?: readonly OrderLine[];
  readonly key: string;
}

/** Makes the draft delivery or receipt. */
export function useFulfil() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ order, lines, key }: Fulfilment) => {
      const body = lines === undefined ? {} : { lines: lines.map((line) => ({ origin_line_id: line.id, quantity: line.open })) };
      return call<DocumentAnswer>("documents", `/documents/${order.document_id}/${order.kind === "sales_order" ? "deliveries" : "receipts"}`, { method: "POST", key, body });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["order-lines"] }),
  });
}
