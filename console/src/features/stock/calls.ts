/** Commands of the stock pages. Each carries the key made when the person acted. */
import { call, newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { today } from "@/format/dates";
import type { Reservation, Suggestion } from "./shapes";

export function releaseReservation(reservation: Reservation, quantity: string, key: string): Promise<unknown> {
  const body = { document_id: reservation.document_id, lines: [{ line_id: reservation.line_id, quantity }] };
  return call("inventory", "/reservations/release", { method: "POST", body, key });
}

interface OrderLine {
  readonly product_id: string;
  readonly quantity: string;
  readonly price?: string;
}

/** One draft of a purchase order with what is suggested: prices are the price list's, and 0 where that says nothing. */
export async function makePurchaseOrder(suggestions: readonly Suggestion[], warehouseId: string, partnerId: string, key: string): Promise<DocumentAnswer> {
  const header = { kind: "purchase_order", business_date: today(), warehouse_id: warehouseId, partner_id: partnerId };
  const send = (lines: readonly OrderLine[], once: string) => call<DocumentAnswer>("documents", "/documents", { method: "POST", body: { ...header, lines }, key: once });
  const lines = suggestions.map((one) => ({ product_id: one.id, quantity: one.suggested }));
  try {
    return await send(lines, key);
  } catch (error) {
    const priced = error instanceof Problem ? withoutPrice(lines, error) : null;
    if (priced === null) throw error;
    return send(priced, newKey());
  }
}

/** The lines with 0 where the service misses a price; null where it refuses something else, too. */
export function withoutPrice(lines: readonly OrderLine[], problem: Problem): readonly OrderLine[] | null {
  const missing = new Set(problem.errors.filter((error) => error.code === "price_missing").map((error) => error.pointer));
  if (missing.size === 0 || missing.size < problem.errors.length) return null;
  return lines.map((line, at) => (missing.has(`/lines/${String(at)}/price`) ? { ...line, price: "0" } : line));
}

export interface WantedRecompute {
  readonly from: string | null;
  readonly to: string;
  readonly warehouse_ids: readonly string[];
}

export function startRecompute(wanted: WantedRecompute, key: string): Promise<{ readonly id: string }> {
  const body = {
    to: wanted.to,
    ...(wanted.from === null ? {} : { from: wanted.from }),
    ...(wanted.warehouse_ids.length === 0 ? {} : { warehouse_ids: wanted.warehouse_ids }),
  };
  return call("inventory", "/recomputes", { method: "POST", body, key });
}

export interface Posted {
  readonly id: string;
  readonly proposals: readonly { readonly warehouse_id: string; readonly lines: number; readonly value: string }[];
}

export function postRecompute(id: string): Promise<Posted> {
  return call<Posted>("inventory", `/recomputes/${id}/post`, { method: "POST", key: newKey() });
}
