/** An exchange: what goes out to the customer instead of what comes back, and what one of them still owes the other. Pure. */
import { Problem } from "@/api/problem";
import { compared, minus, plain, rounded } from "@/format/decimal";
import { totalOf } from "@/parts/linegrid/amounts";
import { blankLine, type GridLine, percentOf } from "@/parts/linegrid/line";
import { type Members, ownLineBody } from "@/parts/linegrid/lineBody";
import type { GridShape } from "@/parts/linegrid/shape";
import { type Basket, backLines } from "./basket";
import type { Source } from "./calls";

/** Lines of a sales delivery. */
export const DELIVERY: GridShape = {
  quantity: "required", price: "required", taxed: true, value: "no", weight: false, direction: null, goods: true, brings: false, made: false, priceStands: false,
};

export interface Party {
  readonly partner_id: string;
  readonly warehouse_id: string;
  /** Absent: the book currency. */
  readonly currency?: string;
}

/** Whom it is exchanged with, and where. Null: nothing comes back, or not all of it from one customer and warehouse, by deliveries. */
export function partyOf(sources: readonly Source[], basket: Basket): Party | null {
  const used = sources.filter((source) => backLines(source.lines, basket).length > 0).map(({ document }) => document);
  const [first] = used;
  if (first === undefined || first.warehouse_id === null || first.partner_id === null) return null;
  const alike = used.every(({ kind, partner_id, warehouse_id, currency }) => kind === "sales_delivery" && partner_id === first.partner_id && warehouse_id === first.warehouse_id && (currency ?? null) === (first.currency ?? null));
  return alike ? { partner_id: first.partner_id, warehouse_id: first.warehouse_id, ...(first.currency == null ? {} : { currency: first.currency }) } : null;
}

/** The same goods at the same prices. */
export function sameLines(sources: readonly Source[], basket: Basket): readonly GridLine[] {
  const lines = sources.flatMap((source) => source.lines);
  return backLines(lines, basket).flatMap(({ origin_line_id, quantity }): readonly GridLine[] => {
    const line = lines.find((known) => known.origin_line_id === origin_line_id);
    if (line === undefined) return [];
    const product = {
      id: line.product_id, code: line.product_code, name: line.product_name, unit: line.unit, decimals: 6, units: [], tax_rate: line.tax_rate ?? "0",
      is_service: false, batch_tracked: line.batch_number !== null, serial_tracked: line.serials.length > 0, shelf_life_days: null,
    };
    return [{ ...blankLine(), product, quantity, unit: line.unit, price: plain(line.price ?? "0"), tax: percentOf(line.tax_rate ?? "0") }];
  });
}

export function deliveryBody(party: Party, lines: readonly GridLine[], businessDate: string): Members {
  return { kind: "sales_delivery", business_date: businessDate, ...party, lines: lines.map(ownLineBody) };
}

export interface Difference {
  readonly out: string;
  /** Never below zero. */
  readonly amount: string;
  readonly owes: "customer" | "us" | "nobody";
}

/** `back`: what the goods that come back are worth, with tax. */
export function differenceOf(back: string, lines: readonly GridLine[]): Difference {
  const out = totalOf(lines, true).gross;
  const more = compared(out, back);
  return { out, amount: rounded(more < 0 ? minus(back, out) : minus(out, back), 2), owes: more > 0 ? "customer" : more < 0 ? "us" : "nobody" };
}

export interface Told {
  readonly pointer: string;
  readonly detail: string;
}

/** What the service said, each with its place in the call. */
export function toldBy(error: unknown): readonly Told[] {
  if (!(error instanceof Problem)) return [];
  return [...error.errors, ...(typeof error.body.pointer === "string" ? [{ pointer: error.body.pointer, detail: error.body.detail }] : [])];
}

/** Of the delivery, as if it were a call of its own. */
export function toldOfDelivery(error: unknown): readonly Told[] {
  return toldBy(error).filter(({ pointer }) => pointer.startsWith("/delivery/")).map((one) => ({ ...one, pointer: one.pointer.slice("/delivery".length) }));
}

