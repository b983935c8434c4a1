import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { DocumentAnswer, DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { today } from "@/format/dates";
import { sum } from "@/format/decimal";
import { bodyOf, type GoodsDraft, type Made, type Source, type SourceLine, type Way } from "./draft";

const MADE: Readonly<Record<Way, string>> = { receipts: "purchase_receipt", deliveries: "sales_delivery", arrivals: "transfer_receipt", returns: "sales_return" };

export function useDocuments(name: string, asked: string) {
  return useQuery({ queryKey: ["documents", "phone", name], staleTime: 0, queryFn: () => call<Page<DocumentRow>>("documents", `/documents?${asked}&limit=50`) });
}

/** An order or a transfer with what is open of it. */
export async function sourceOf(documentId: string, way: Way): Promise<Source> {
  const document = await call<DocumentAnswer>("documents", `/documents/${documentId}`);
  const lines = way === "returns" ? await returnable(document) : document.lines.map((line) => lineOf(line, line.open ?? line.quantity)).filter((line) => Number(line.open) > 0);
  const arrives = way === "arrivals";
  return {
    way,
    kind: way === "returns" && document.kind === "purchase_receipt" ? "purchase_return" : MADE[way],
    documentId,
    number: document.number,
    partnerId: document.partner_id,
    partnerName: document.partner_name,
    warehouseId: (arrives ? document.target_warehouse_id : document.warehouse_id) ?? "",
    warehouseName: (arrives ? document.target_warehouse_name : document.warehouse_name) ?? "",
    lines,
  };
}

function lineOf(line: DocumentAnswer["lines"][number], open: string, serials: readonly string[] = line.serials): SourceLine {
  return { lineId: line.line_id, productId: line.product_id, code: line.product_code, name: line.product_name, unit: line.stock_unit, open, serials, batch: line.batch?.number ?? null };
}

interface Returnable {
  readonly lines: readonly { readonly origin_line_id: string; readonly quantity: string; readonly serials: readonly string[] }[];
}

async function returnable(document: DocumentAnswer): Promise<readonly SourceLine[]> {
  const { lines } = await call<Returnable>("documents", `/documents/${document.id}/returnable`);
  return document.lines.flatMap((line) => {
    const back = lines.find((one) => one.origin_line_id === line.line_id);
    return back === undefined || Number(back.quantity) <= 0 ? [] : [lineOf(line, back.quantity, back.serials)];
  });
}

export async function create(draft: GoodsDraft): Promise<Made> {
  const { way, documentId } = draft.source;
  const path = way === null ? "/documents" : `/documents/${documentId ?? ""}/${way}`;
  return call<Made>("documents", path, { method: "POST", key: draft.keys.create, body: bodyOf(draft, today()) });
}

export function act(made: Made, action: "submit" | "audit", key: string): Promise<Made> {
  return call<Made>("documents", `/documents/${made.id}/${action}`, { method: "POST", key, version: made.version });
}

export function useMade(id: string) {
  return useQuery({ queryKey: ["document", id], staleTime: 0, queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) });
}

export function useAvailable(productId: string, warehouseId: string, wanted: boolean) {
  return useQuery({
    queryKey: ["balances", productId, warehouseId],
    enabled: wanted,
    staleTime: 0,
    queryFn: async () => sum(["0", ...(await call<Page<{ readonly available: string }>>("inventory", `/balances${query({ product_id: productId, warehouse_id: warehouseId, limit: 500 })}`)).items.map((row) => row.available)]),
  });
}

export interface LyingBatch {
  readonly batch_id: string;
  readonly number: string;
  readonly expiry_date: string | null;
  readonly available: string;
}

/** First expired, first out; those that have expired are named apart and not proposed. */
export function useFefo(productId: string, warehouseId: string, wanted: boolean) {
  return useQuery({
    queryKey: ["batch-stocks", productId, warehouseId, "fefo"],
    enabled: wanted,
    staleTime: 0,
    queryFn: () =>
      call<{ readonly lines: readonly LyingBatch[]; readonly expired: readonly LyingBatch[] }>("inventory", `/products/${productId}/fefo${query({ warehouse: warehouseId, quantity: "100000000" })}`),
  });
}

export function useLastPrice(kind: string, partnerId: string | null, productId: string, wanted: boolean) {
  return useQuery({
    queryKey: ["last-prices", kind, partnerId, productId],
    enabled: wanted,
    queryFn: async () => (await call<{ readonly items: readonly { readonly price: string; readonly unit: string }[] }>("documents", `/last-prices${query({ kind, partner_id: partnerId, product_id: productId })}`)).items[0] ?? null,
  });
}
