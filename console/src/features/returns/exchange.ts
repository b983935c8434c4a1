/** An exchange: the same goods go out to the same customer as come back, at the same prices. */
import { type Basket, backLines } from "./basket";
import type { Source } from "./calls";

export interface ExchangeDelivery {
  readonly kind: "sales_delivery";
  readonly business_date: string;
  readonly warehouse_id: string;
  readonly partner_id: string;
  readonly lines: readonly { readonly product_id: string; readonly quantity: string; readonly price: string; readonly tax_rate: string }[];
}

/** Null: nothing comes back, or not all of it from one customer and warehouse, by deliveries. */
export function exchangeOf(sources: readonly Source[], basket: Basket, businessDate: string): ExchangeDelivery | null {
  const first = sources[0]?.document;
  if (first === undefined || first.warehouse_id === null || first.partner_id === null) return null;
  const alike = sources.every(({ document }) => document.kind === "sales_delivery" && document.partner_id === first.partner_id && document.warehouse_id === first.warehouse_id);
  const lines = sources.flatMap((source) => source.lines);
  const back = backLines(lines, basket);
  if (!alike || back.length === 0) return null;
  return {
    kind: "sales_delivery",
    business_date: businessDate,
    warehouse_id: first.warehouse_id,
    partner_id: first.partner_id,
    lines: back.flatMap((one) => {
      const line = lines.find((known) => known.origin_line_id === one.origin_line_id);
      return line === undefined ? [] : [{ product_id: line.product_id, quantity: one.quantity, price: line.price ?? "0", tax_rate: line.tax_rate ?? "0" }];
    }),
  };
}
