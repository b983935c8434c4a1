/** Reading a document to edit it, and the commands of the editor. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";
import type { DocumentAnswer, DocumentRow, Kind } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import type { GridProduct } from "@/parts/linegrid/line";
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
async function withCards(document: DocumentAnswer): Promise<Loaded> {
  const origins = LIMITLESS.has(document.kind) ? [] : (document.origins ?? []).map((one) => one.document_id);
  const [cards, lefts] = await Promise.all([cardsOf(document), Promise.all(origins.map(leftOf))]);
  return { document, sheet: sheetOf(document, cards, new Map(lefts.flat())) };
}

export async function documentAndCards(id: string): Promise<{ readonly document: DocumentAnswer; readonly cards: Cards }> {
  const document = await call<DocumentAnswer>("documents", path(id));
  return { document, cards: await cardsOf(document) };
}

type Cards = ReadonlyMap<string, GridProduct>;

/** Of its products, by id; none where they are out of reach: the lines themselves say enough. */
async function cardsOf({ lines }: DocumentAnswer): Promise<Cards> {
  const cards = await productsBy("id", [...new Set(lines.map((line) => line.product_id))]).catch(() => []);
  return new Map(cards.map((card) => [card.id, card]));
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

/** Documents that one of this kind may be made from. */
export function useOrigins(kinds: readonly Kind[], text: string, partner_id: string | null) {
  return useQuery<readonly DocumentRow[]>({
    queryKey: ["documents", "origins", kinds.join(), text, partner_id],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call<Page<DocumentRow>>("documents", `/documents${query({ kind_in: kinds.join(), state_in: "vouchered,confirmed,posted,audited", number_like: text, partner_id, limit: 20 })}`, { signal }).then((page) => page.items),
  });
}
