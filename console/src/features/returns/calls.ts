/** Finding what was delivered, by number or scan; what of it may still come back; taking it back. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { call, newKey, query } from "@/api/call";
import type { DocumentAnswer, DocumentLine, DocumentRow, Kind, State } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { over, sum, times } from "@/format/decimal";
import type { BackLine, ReturnableLine } from "./basket";

export interface Source {
  readonly document: DocumentAnswer;
  readonly lines: readonly ReturnableLine[];
}

interface Returnable {
  readonly lines: readonly { readonly origin_line_id: string; readonly quantity: string; readonly serials: readonly string[] }[];
}

export function useSource(id: string) {
  return useQuery({ queryKey: ["document", id, "returnable"], staleTime: 0, queryFn: () => sourceOf(id) });
}

async function sourceOf(id: string): Promise<Source> {
  const document = await call<DocumentAnswer>("documents", `/documents/${id}`);
  const left = new Map((await call<Returnable>("documents", `/documents/${id}/returnable`)).lines.map((line) => [line.origin_line_id, line]));
  const lines = document.lines.flatMap((line): ReturnableLine[] => {
    const one = left.get(line.line_id);
    if (one === undefined) return [];
    return [{
      origin_line_id: line.line_id, line_number: line.line_number, product_id: line.product_id, product_code: line.product_code, product_name: line.product_name, unit: line.stock_unit,
      delivered: line.quantity, returnable: one.quantity, price: priceOf(line), net: line.foreign_net ?? line.net, tax: line.foreign_tax ?? line.tax, ...(document.currency === null ? {} : { books: sum([line.net ?? "0", line.tax ?? "0"]) }), tax_rate: line.tax_rate, batch_number: line.batch?.number ?? null, serials: one.serials,
    }];
  });
  return { document, lines };
}

/** Of a stock unit: a line that was sold by the box says the price of a box. */
function priceOf({ price, quantity, unit_quantity }: DocumentLine): string | null {
  return price === null || unit_quantity === null ? price : over(times(price, unit_quantity), quantity, 6);
}

export interface FoundDocument {
  readonly document_id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly state: State;
  readonly business_date: string;
}

interface Scanned {
  readonly products: readonly { readonly code: string; readonly name: string }[];
  readonly documents: readonly FoundDocument[];
  readonly deliveries: readonly FoundDocument[];
}

export interface Found {
  readonly documents: readonly FoundDocument[];
  /** The code is a product's: which delivery is meant, it does not say. */
  readonly product: string | null;
}

const KINDS: ReadonlySet<Kind> = new Set<Kind>(["sales_delivery", "purchase_receipt"]);

/** What a code or (part of) a number names: exactly first, then by a part of the number. */
export async function find(code: string): Promise<Found> {
  const scanned = await call<Scanned>("documents", `/scan${query({ code })}`);
  const exact = [...scanned.documents.filter((one) => KINDS.has(one.kind)), ...scanned.deliveries];
  if (exact.length > 0) return { documents: unique(exact), product: null };
  const product = scanned.products[0];
  if (product !== undefined) return { documents: [], product: `${product.code} ${product.name}` };
  const like = await call<Page<DocumentRow>>("documents", `/documents${query({ number_like: code, kind_in: [...KINDS].join(","), state_in: "audited,posted,vouchered,queued", limit: 20 })}`);
  return { documents: like.items.map((row) => ({ ...row, document_id: row.id })), product: null };
}

function unique(found: readonly FoundDocument[]): readonly FoundDocument[] {
  return [...new Map(found.map((one) => [one.document_id, one])).values()];
}

export interface TakeBack {
  readonly lines: readonly BackLine[];
  readonly remark?: string;
  readonly delivery?: unknown;
}

/** What was said to the service last, and under which key. */
export interface Sent {
  readonly text: string;
  readonly key: string;
}

export const NOT_SENT: Sent = { text: "", key: "" };

/** The same said again is the same command. */
export function said(body: TakeBack, before: Sent): Sent {
  const text = JSON.stringify(body);
  return text === before.text ? before : { text, key: newKey() };
}

/** Drafts: one return, and the exchange's delivery; both or none. */
export function useTakeBack() {
  return useMutation({
    mutationFn: ({ text, key }: Sent) => call<{ readonly items: readonly DocumentAnswer[] }>("documents", "/returns", { method: "POST", key, body: JSON.parse(text) as unknown }),
  });
}
