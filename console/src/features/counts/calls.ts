/** Commands on count sheets; each carries the key made when the person acted. */
import { call } from "@/api/call";
import type { CountItem, Sheet } from "./shapes";

export interface WantedCount {
  readonly warehouse_id: string;
  readonly category_path: string | null;
  readonly product_ids: readonly string[] | null;
  readonly location: string | null;
  readonly unplaced: true | null;
  readonly blind: boolean;
  readonly recount_above: string | null;
  readonly remark: string | null;
}

export function startCount(wanted: WantedCount, key: string): Promise<Sheet> {
  const body = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null));
  return call<Sheet>("inventory", "/count-sheets", { method: "POST", body, key });
}

export function readSheet(id: string): Promise<Sheet> {
  return call<Sheet>("inventory", `/count-sheets/${id}`);
}

/** Without items: all beyond the sheet's threshold. */
export function recount(id: string, items: readonly CountItem[], key: string): Promise<{ readonly items: number }> {
  const body = items.length === 0 ? {} : { items: items.map((one) => ({ product_id: one.product_id, ...(one.batch_id === null ? {} : { batch_id: one.batch_id }) })) };
  return call("inventory", `/count-sheets/${id}/recounts`, { method: "POST", body, key });
}

export type Uncounted = "keep" | "zero";

export function closeCount(id: string, businessDate: string, uncounted: Uncounted | null, key: string): Promise<Sheet & { readonly variances: number }> {
  const body = { business_date: businessDate, ...(uncounted === null ? {} : { uncounted }) };
  return call("inventory", `/count-sheets/${id}/close`, { method: "POST", body, key });
}

export function cancelCount(id: string, key: string): Promise<Sheet> {
  return call<Sheet>("inventory", `/count-sheets/${id}/cancel`, { method: "POST", body: {}, key });
}
