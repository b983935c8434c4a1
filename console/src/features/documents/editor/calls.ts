/** Reading a document to edit it, and the commands of the editor. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { DocumentAnswer, DocumentRow, Kind } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { productsBy } from "@/parts/productSearch";
import { type Sheet, sheetOf } from "../sheet";
import type { Kept } from "./editorState";

export interface Loaded {
  readonly document: DocumentAnswer;
  readonly sheet: Sheet;
}

const path = (id: string, action = "") => `/documents/${id}${action === "" ? "" : `/${action}`}`;

export async function loadDocument(id: string): Promise<Loaded> {
  return withCards(await call<DocumentAnswer>("documents", path(id)));
}

/** With the cards of its products, and what is left of the lines that it is made from. */
export async function withCards(document: DocumentAnswer): Promise<Loaded> {
  const ids = [...new Set(document.lines.map((line) => line.product_id))];
  const origins = LIMITLESS.has(document.kind) ? [] : (document.origins ?? []).map((one) => one.document_id);
  const [cards, lefts] = await Promise.all([productsBy("id", ids).catch(() => []), Promise.all(origins.map(leftOf))]);
  return { document, sheet: sheetOf(document, new Map(cards.map((card) => [card.id, card])), new Map(lefts.flat())) };
}

/** Costs take nothing of the lines that they belong to. */
const LIMITLESS: ReadonlySet<Kind> = new Set(["bill_difference", "landed_cost"]);

/** What is still returnable of each line, where it is a limit: a delivery may exceed its order. */
async function leftOf(origin: string): Promise<readonly (readonly [string, string])[]> {
  const document = await call<DocumentAnswer>("documents", path(origin)).catch(() => null);
  if (document === null || document.kind.endsWith("_order")) return [];
  return document.lines.flatMap((line) => (line.returnable == null ? [] : [[line.line_id, line.returnable] as const]));
}

export function keptOf({ id, version, number, state, refusal }: DocumentAnswer): Kept {
  return { id, version, number, state, refusal };
}

/** Creates it, or keeps its next version. */
export function saveDocument(kept: Kept | null, body: unknown, key: string): Promise<DocumentAnswer> {
  if (kept === null) return call<DocumentAnswer>("documents", "/documents", { method: "POST", body, key });
  return call<DocumentAnswer>("documents", path(kept.id), { method: "PUT", body, key, version: kept.version });
}

export function actOn(kept: Kept, action: string, key: string, body?: unknown): Promise<DocumentAnswer> {
  return call<DocumentAnswer>("documents", path(kept.id, action), { method: "POST", key, version: kept.version, ...(body === undefined ? {} : { body }) });
}

export interface LastPrice {
  readonly product_id: string;
  readonly price: string;
  readonly unit: string;
  readonly of_partner: boolean;
  readonly document_id: string;
  readonly number: string;
  readonly business_date: string;
  readonly partner_name: string | null;
}

export async function lastPriceOf(kind: Kind, partner_id: string | null, product_id: string): Promise<LastPrice | null> {
  const answer = await call<{ readonly items: readonly LastPrice[] }>("documents", `/last-prices${query({ kind, partner_id, product_id })}`);
  return answer.items[0] ?? null;
}

export interface ListPrice {
  readonly price: string | null;
  readonly unit: string;
  readonly price_list: string | null;
}

export function listPriceOf(values: { readonly product_id: string; readonly side: string; readonly partner_id: string | null; readonly on: string; readonly unit: string; readonly quantity: string }): Promise<ListPrice> {
  return call<ListPrice>("documents", `/prices${query(values)}`);
}

/** Documents that one of this kind may be made from. */
export function useOrigins(kinds: readonly Kind[], text: string, partner_id: string | null) {
  return useQuery<readonly DocumentRow[]>({
    queryKey: ["documents", "origins", kinds.join(), text, partner_id],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call<Page<DocumentRow>>("documents", `/documents${query({ kind_in: kinds.join(), state_in: "vouchered,confirmed,posted,audited", number_like: text, partner_id, limit: 20 })}`, { signal }).then((page) => page.items),
  });
}
