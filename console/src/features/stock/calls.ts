/** Commands of the stock pages. Each carries the key made when the person acted. */
import { call, newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { today } from "@/format/dates";
import type { Reservation, Suggestion } from "./shapes";

export function releaseReservation(reservation: Reservation, quantity: string, key: string): Promise<unknown> {
  const body = { document_id: reservation.document_id, lines: [{ line_id: reservation.line_id, quantity }] };
  return call("inventory", "/reservations/release", { method: "POST", body, key });
}

/** One draft of a purchase order with what is suggested. */
export function makePurchaseOrder(suggestions: readonly Suggestion[], warehouseId: string, partnerId: string, key: string): Promise<DocumentAnswer> {
  const lines = suggestions.map((one) => ({ product_id: one.id, quantity: one.suggested }));
  const body = { kind: "purchase_order", business_date: today(), warehouse_id: warehouseId, partner_id: partnerId, lines };
  return call<DocumentAnswer>("documents", "/documents", { method: "POST", body, key });
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
