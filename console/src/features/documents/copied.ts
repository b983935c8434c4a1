/** A new sheet like a document there is: its own date, the rate of it, and nothing that belonged to that document alone. */
import type { DocumentAnswer } from "@/api/shapes/documents";
import { today } from "@/format/dates";
import { entered, open } from "@/parts/linegrid/editLines";
import type { GridLine, GridProduct } from "@/parts/linegrid/line";
import { KIND_FORMS } from "./kinds";
import { type Sheet, sheetOf } from "./sheet";

/** What of the document's batches and pieces still lies in its warehouse, by `goodsKey`. */
export type Still = ReadonlySet<string>;

export function goodsKey(product_id: string, name: string): string {
  return `${product_id} ${name}`;
}

/** `products` of all its lines by id. */
export function copied(document: DocumentAnswer, products: ReadonlyMap<string, GridProduct>, still: Still): Sheet {
  const sheet = sheetOf(document, products);
  return {
    ...sheet,
    header: { ...sheet.header, business_date: today(), origin_id: null, reference: "", exchange_rate: "" },
    lines: open(entered(sheet.lines).map((line) => copiedLine(line, leaves(line, sheet), still))),
    settlements: [],
    receipts: [],
  };
}

/** Whether goods of the line leave the warehouse. */
function leaves(line: GridLine, { kind }: Sheet): boolean {
  return line.direction === "" ? KIND_FORMS[kind].sign < 0 : line.direction === "out";
}

/** A batch may come in once more, a piece may not; what leaves must still be there. */
function copiedLine(line: GridLine, leaving: boolean, still: Still): GridLine {
  const here = (name: string) => leaving && still.has(goodsKey(line.product?.id ?? "", name));
  return {
    ...line,
    line_id: null,
    origin: null,
    batch: line.batch !== null && (!leaving || here(line.batch.number)) ? line.batch : null,
    serials: line.serials.filter(here),
  };
}
