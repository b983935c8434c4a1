/** What labels are made of: a document's lines, or cards, or batches, or locations. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { chunks } from "@/api/chunks";
import { call, query } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import type { Location } from "@/api/shapes/locations";
import { type Label, LABELS_MAX } from "./labels";

interface Card {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly barcode: string | null;
  readonly unit: string;
}

interface BatchRow {
  readonly id: string;
  readonly product_id: string;
  readonly number: string;
  readonly expiry_date: string | null;
}

const PAGE = 100;

export interface Wanted {
  readonly documentId: string | null;
  readonly productIds: readonly string[];
  readonly batchIds: readonly string[];
  readonly locationIds: readonly string[];
  /** All locations in use of this warehouse, or those at and below a code. */
  readonly locationsOf: string | null;
  readonly below: string | null;
}

export function useLabels(wanted: Wanted) {
  return useQuery({ queryKey: ["labels", wanted], placeholderData: keepPreviousData, queryFn: () => labelsOf(wanted) });
}

async function labelsOf({ documentId, productIds, batchIds, locationIds, locationsOf, below }: Wanted): Promise<readonly Label[]> {
  if (documentId !== null) return ofDocument(await call<DocumentAnswer>("documents", `/documents/${documentId}`));
  if (batchIds.length > 0) return ofBatches((await call<Page<BatchRow>>("inventory", `/batches${query({ id_in: batchIds.join(","), limit: PAGE })}`)).items);
  if (locationIds.length > 0) return (await Promise.all(chunks(locationIds, PAGE).map((part) => locations({ id_in: part.join(",") })))).flat().map(ofLocation);
  if (locationsOf !== null) return (await locations({ warehouse_id: locationsOf, active: "true", below })).map(ofLocation);
  return (await cards(productIds)).map((card): Label => ({ ...ofCard(card), id: card.id, batch: null, expiry: null, count: "1" }));
}

async function ofDocument(document: DocumentAnswer): Promise<readonly Label[]> {
  const known = new Map((await cards([...new Set(document.lines.map((line) => line.product_id))])).map((card) => [card.id, card]));
  return document.lines.map((line): Label => ({
    id: line.line_id, name: line.product_name, code: line.product_code, barcode: known.get(line.product_id)?.barcode ?? line.product_code, unit: line.stock_unit,
    batch: line.batch?.number ?? null, expiry: line.batch?.expiry_date ?? null, count: "1",
  }));
}

async function ofBatches(batches: readonly BatchRow[]): Promise<readonly Label[]> {
  const known = new Map((await cards([...new Set(batches.map((batch) => batch.product_id))])).map((card) => [card.id, card]));
  return batches.flatMap((batch): Label[] => {
    const card = known.get(batch.product_id);
    return card === undefined ? [] : [{ ...ofCard(card), id: batch.id, batch: batch.number, expiry: batch.expiry_date, count: "1" }];
  });
}

const ofCard = (card: Card) => ({ name: card.name, code: card.code, barcode: card.barcode ?? card.code, unit: card.unit });

/** Cards by id, so many at a time as an address holds. */
async function cards(ids: readonly string[]): Promise<readonly Card[]> {
  const pages = [];
  for (let at = 0; at < ids.length; at += PAGE) pages.push(call<Page<Card>>("documents", `/products${query({ id_in: ids.slice(at, at + PAGE).join(","), limit: PAGE })}`));
  return (await Promise.all(pages)).flatMap((page) => page.items);
}

function ofLocation(location: Location): Label {
  return { id: location.id, name: location.name ?? "", code: location.code, barcode: location.code, batch: null, expiry: null, unit: "", count: "1", place: location.warehouse_name ?? location.warehouse_code ?? "" };
}

/** In the order of the walk, no more than are printed at once. */
async function locations(asked: Readonly<Record<string, string | null>>): Promise<readonly Location[]> {
  const found: Location[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Location> = await call<Page<Location>>("inventory", `/locations${query({ ...asked, sort: "code", limit: 500, cursor })}`);
    found.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null && found.length < LABELS_MAX);
  return found;
}
