/** A new document like one there is: where its editor is, and of which kinds there can be one. */
import { newKey } from "@/api/call";
import type { Kind } from "@/api/shapes/documents";

/** They say what became of another document: without it they mean nothing. */
const STAND_ON_ANOTHER: ReadonlySet<Kind> = new Set<Kind>(["purchase_return", "sales_return", "transfer_receipt", "landed_cost", "bill_difference"]);

export function isCopyable(kind: Kind): boolean {
  return !STAND_ON_ANOTHER.has(kind);
}

/** Asked anew for each copy: the draft has its own name, so that a reload finds what was typed. */
export function copyAddress({ id, kind }: { readonly id: string; readonly kind: Kind }): string {
  return `/documents/new/${kind}?copy=${id}&draft=${newKey()}`;
}
