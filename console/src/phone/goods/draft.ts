/** Goods that are being received, delivered or taken back, before they are a document. Pure. */
import { compared, minus, sum } from "@/format/decimal";
import type { Product } from "../meanings";
import { inStockUnits } from "../quantities";

/** Made from another document, by `POST /documents/{id}/<way>`. */
export type Way = "receipts" | "deliveries" | "arrivals" | "returns";
export type FreeKind = "purchase_receipt" | "sales_delivery";

export interface SourceLine {
  readonly lineId: string;
  readonly productId: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** What is still to come, to go or to be returned, in stock units. */
  readonly open: string;
  /** Pieces that may be named; none: any. */
  readonly serials: readonly string[];
  readonly batch: string | null;
}

export interface Source {
  readonly way: Way | null;
  readonly kind: string;
  readonly documentId: string | null;
  readonly number: string | null;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly warehouseId: string;
  readonly warehouseName: string;
  readonly lines: readonly SourceLine[];
}

export interface PickedBatch {
  readonly batch_id?: string;
  readonly number: string;
  readonly production_date?: string;
  readonly expiry_date?: string;
}

export interface Line {
  readonly key: string;
  readonly product: Product;
  readonly sourceLineId: string | null;
  readonly unit: string;
  readonly quantity: string;
  readonly batch: PickedBatch | null;
  readonly serials: readonly string[];
  readonly price: string | null;
  /** Of a line that the service has. */
  readonly saved?: SavedLine | undefined;
}

/** What a line of a saved document says besides, not shown here: sent back as it is. */
export interface SavedLine {
  readonly line_id: string;
  readonly unit: string;
  readonly price: string | null;
  readonly tax_rate: string | null;
  readonly remark: string | null;
  readonly direction: "in" | "out" | null;
}

export interface Made {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly kind: string;
}

/** The keys are made with the draft, so that a repetition after a reload is the same command. */
export interface GoodsDraft {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly keys: { readonly create: string; readonly submit: string; readonly audit: string };
  readonly made: Made | null;
  /** It is a document that there is already, opened to be changed. */
  readonly opened?: Opened | undefined;
}

export interface Opened extends Made {
  /** Members of the header, sent back as they are. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The lines as the service had them in this version. */
  readonly base: readonly Line[];
  /** Lines that another person and I changed, each in a way of our own: one has to choose. */
  readonly clashes: readonly Clash[];
  /** How many lines another person changed meanwhile that are taken over already. */
  readonly taken: number;
}

/** null: not there any more. */
export interface Clash {
  readonly key: string;
  readonly mine: Line | null;
  readonly theirs: Line | null;
}

export function drafted(source: Source, newKey: () => string): GoodsDraft {
  return { source, lines: [], keys: { create: newKey(), submit: newKey(), audit: newKey() }, made: null };
}

/** With other lines it is another command: a new key. */
export function withLine(draft: GoodsDraft, line: Line, newKey: () => string): GoodsDraft {
  const known = draft.lines.some((one) => one.key === line.key);
  const lines = known ? draft.lines.map((one) => (one.key === line.key ? line : one)) : [...draft.lines, line];
  return { ...draft, lines, keys: { ...draft.keys, create: newKey() } };
}

export function withoutLine(draft: GoodsDraft, key: string, newKey: () => string): GoodsDraft {
  return { ...draft, lines: draft.lines.filter((one) => one.key !== key), keys: { ...draft.keys, create: newKey() } };
}

export function inStock(line: Line): string {
  return inStockUnits(line.product, line.unit, line.quantity);
}

export function picked(draft: GoodsDraft, lineId: string, except = ""): string {
  return sum(["0", ...draft.lines.filter((one) => one.sourceLineId === lineId && one.key !== except).map(inStock)]);
}

/** Below 0: more than was ordered, is on the way or may come back. */
export function left(draft: GoodsDraft, line: SourceLine, except = ""): string {
  return minus(line.open, picked(draft, line.lineId, except));
}

/** The line of the source that a scanned product belongs to: one with something left before one without. */
export function lineFor(draft: GoodsDraft, productId: string): SourceLine | undefined {
  const lines = draft.source.lines.filter((line) => line.productId === productId);
  return lines.find((line) => compared(left(draft, line), "0") > 0) ?? lines[0];
}

/** The line that a scanned product or a tapped source line stands on already, where there may be but one of each. */
export function onlyLineOf(draft: GoodsDraft, sourceLine: SourceLine | null): Line | null {
  const once = draft.source.way === "returns" || draft.source.way === "arrivals";
  return (once && draft.lines.find((line) => line.sourceLineId === sourceLine?.lineId)) || null;
}

/** The body of the command that makes the document. */
export function bodyOf(draft: GoodsDraft, day: string): unknown {
  const { source } = draft;
  if (source.way === "arrivals") {
    return { business_date: day, lines: draft.lines.map((line) => ({ origin_line_id: line.sourceLineId, quantity: inStock(line), serials: line.serials })) };
  }
  const lines = draft.lines.map((line) => ({ ...amounts(line), batch: batchOf(draft, line), serials: line.serials }));
  if (source.way !== null) return { business_date: day, lines: lines.map((line, index) => ({ ...line, origin_line_id: draft.lines[index]?.sourceLineId })) };
  const free = lines.map((line, index) => {
    const { product, price } = draft.lines[index] as Line;
    return { ...line, product_id: product.id, price, tax_rate: product.tax_rate };
  });
  return { kind: source.kind, business_date: day, warehouse_id: source.warehouseId, partner_id: source.partnerId, lines: free };
}

export function amounts(line: Line) {
  return line.unit === line.product.unit ? { quantity: line.quantity } : { unit: line.unit, unit_quantity: line.quantity };
}

export function batchOf(draft: GoodsDraft, line: Line): PickedBatch | { readonly batch_id: string } | null {
  if (draft.source.way === "returns" || draft.source.way === "arrivals") return null;
  return line.batch?.batch_id === undefined ? line.batch : { batch_id: line.batch.batch_id };
}
