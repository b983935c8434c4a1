/** What a sheet's codes mean, kept on the device: counting goes on without a network. Never what the book expects. */
import { createStore, get, set } from "idb-keyval";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import { type Product, productsById } from "@/phone/meanings";

export interface Sheet {
  readonly id: string;
  readonly state: string;
  readonly warehouse_id: string;
  readonly warehouse_code: string | null;
  readonly warehouse_name: string | null;
  readonly category_path: string | null;
  readonly location: string | null;
  readonly unplaced: boolean;
  readonly remark: string | null;
  readonly started_by_name: string;
  readonly started_at: string;
  readonly items?: number;
  readonly counted?: number;
}

export interface Batch {
  readonly id: string;
  readonly productId: string;
  readonly number: string;
  readonly expires: string | null;
}

export interface Catalogue {
  readonly sheet: Sheet;
  readonly cards: readonly Product[];
  readonly batches: readonly Batch[];
  /** Product → the code of the location where it lies. Absent in what an older console kept. */
  readonly places?: Readonly<Record<string, string>>;
  /** The codes of the warehouse's locations. */
  readonly shelves?: readonly string[];
}

interface ItemRow {
  readonly product_id: string;
  readonly location: string | null;
}

interface BatchRow {
  readonly batch_id: string;
  readonly product_id: string;
  readonly batch_number: string;
  readonly expiry_date: string | null;
}

/** Beyond so many cards a code that is not known here is kept as it is and asked for when it is sent. */
const CARDS_MAX = 2_000;
const kept = createStore("tritally-count-cards", "cards");

export function keptCatalogue(sheetId: string): Promise<Catalogue | undefined> {
  return get<Catalogue>(sheetId, kept);
}

export function keptSheets(): Promise<readonly Sheet[] | undefined> {
  return get<readonly Sheet[]>("sheets", kept);
}

export async function fetchSheets(): Promise<readonly Sheet[]> {
  const sheets = (await call<Page<Sheet>>("inventory", "/count-sheets?state=open&limit=100")).items;
  await set("sheets", sheets, kept);
  return sheets;
}

export async function fetchCatalogue(sheetId: string): Promise<Catalogue> {
  const sheet = await call<Sheet>("inventory", `/count-sheets/${sheetId}`);
  const [items, batches, locations] = await Promise.all([
    all<ItemRow>(`/count-sheets/${sheetId}/items`, {}),
    all<BatchRow>("/batch-stocks", { warehouse_id: sheet.warehouse_id }),
    all<{ readonly code: string }>("/locations", { warehouse_id: sheet.warehouse_id }),
  ]);
  const cards = await productsById(items.map((item) => item.product_id));
  const catalogue = { sheet, cards: [...cards.values()], batches: batches.map(batchOf), places: placesOf(items), shelves: locations.map((one) => one.code) };
  await set(sheetId, catalogue, kept);
  return catalogue;
}

async function all<Row>(path: string, asked: Readonly<Record<string, string>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Row> = await call<Page<Row>>("inventory", `${path}${query({ ...asked, limit: 500, cursor })}`);
    rows.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null && rows.length < CARDS_MAX);
  return rows;
}

function batchOf(row: BatchRow): Batch {
  return { id: row.batch_id, productId: row.product_id, number: row.batch_number, expires: row.expiry_date };
}

function placesOf(items: readonly ItemRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(items.flatMap((item) => (item.location === null ? [] : [[item.product_id, item.location]])));
}

/** The location where a product lies, as far as this device knows. */
export function placeOf({ places }: Catalogue, product: Product | null): string | null {
  return places?.[product?.id ?? ""] ?? null;
}
