import { useQuery } from "@tanstack/react-query";
import { call, newKey, query } from "@/api/call";
import type { DocumentAnswer, DocumentRow } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { today } from "@/format/dates";
import { sum } from "@/format/decimal";
import { productsById } from "../meanings";
import { bodyOf, type GoodsDraft, type Made, type Source, type SourceLine, type Way } from "./draft";
import { KINDS_HERE, openedDraft, originsOf, savedBody, wayOf } from "./opened";

const MADE: Readonly<Record<Way, string>> = { receipts: "purchase_receipt", deliveries: "sales_delivery", arrivals: "transfer_receipt", returns: "sales_return" };

export function useDocuments(name: string, asked: string) {
  return useQuery({ queryKey: ["documents", "phone", name], staleTime: 0, queryFn: () => call<Page<DocumentRow>>("documents", `/documents?${asked}&limit=50`) });
}

const NONE: ReadonlySet<string> = new Set();

/** An order, a transfer or a delivery with what is open of it; lines of which nothing is, only where they are `used`. */
export async function sourceOf(documentId: string, way: Way, used: ReadonlySet<string> = NONE): Promise<Source> {
  const document = await call<DocumentAnswer>("documents", `/documents/${documentId}`);
  const all = way === "returns" ? await returnable(document) : document.lines.map((line) => lineOf(line, line.open ?? line.quantity));
  const lines = all.filter((line) => Number(line.open) > 0 || used.has(line.lineId));
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
    return [lineOf(line, back?.quantity ?? "0", back?.serials ?? [])];
  });
}

/** A document as it stands, to be changed. */
export async function open(id: string): Promise<GoodsDraft> {
  const document = await call<DocumentAnswer>("documents", `/documents/${id}`);
  const way = wayOf(document);
  const used = new Set(document.lines.flatMap((line) => line.origin_line_id ?? []));
  const [origins, products] = await Promise.all([
    way === null ? [] : Promise.all(originsOf(document).map((origin) => sourceOf(origin, way, used))),
    productsById(document.lines.map((line) => line.product_id)),
  ]);
  return openedDraft(document, { ...joined(origins, standing(document)), kind: document.kind }, products, newKey);
}

function joined(origins: readonly Source[], otherwise: Source): Source {
  const [first] = origins;
  return first === undefined ? otherwise : { ...first, number: origins.map((one) => one.number).join(" "), lines: origins.flatMap((one) => one.lines) };
}

/** Made from no other document. */
function standing({ kind, partner_id, partner_name, warehouse_id, warehouse_name }: DocumentAnswer): Source {
  return { way: null, kind, documentId: null, number: null, partnerId: partner_id, partnerName: partner_name, warehouseId: warehouse_id ?? "", warehouseName: warehouse_name ?? "", lines: [] };
}

/** Keeps the next version; another's newer one is `stale_version`. */
export function save(draft: GoodsDraft): Promise<Made> {
  const { id = "", version = 0 } = draft.opened ?? {};
  return call<Made>("documents", `/documents/${id}`, { method: "PUT", key: draft.keys.create, version, body: savedBody(draft) });
}

/** Mine that are not in the books yet, of the kinds that a phone makes; the newest first. */
export function useMyDrafts(personId: string | undefined) {
  return useQuery({
    queryKey: ["documents", "phone", "mine", personId],
    enabled: personId !== undefined,
    staleTime: 0,
    queryFn: () => call<Page<DocumentRow>>("documents", `/documents${query({ created_by: personId, state_in: "draft,refused,submitted", kind_in: KINDS_HERE.join(","), sort: "-id", limit: 100 })}`),
  });
}

export async function create(draft: GoodsDraft): Promise<Made> {
  const { way, documentId } = draft.source;
  const path = way === null ? "/documents" : `/documents/${documentId ?? ""}/${way}`;
  return call<Made>("documents", path, { method: "POST", key: draft.keys.create, body: bodyOf(draft, today()) });
}

export function act(made: Made, action: "submit" | "audit" | "withdraw", key: string): Promise<Made> {
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
