/** A table as it comes out of Excel: rows of trimmed cells, numbered as the person sees them. Pure. */

export interface PastedRow {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What `POST …/batches` takes at once. */
export const ROWS_MAX = 1_000;

const HEADS = new Set(["编码", "代码", "货位", "货位编码", "商品", "商品编码", "商品代码", "货号", "code", "location", "location code", "product", "product code", "sku", "item"]);

/** Without empty rows and without a row of heads. */
export function pastedRows(text: string): readonly PastedRow[] {
  const rows = text.split(/\r?\n/).map((line, at) => ({ number: at + 1, cells: line.split("\t").map((cell) => cell.trim()) }));
  return rows.filter((row) => row.cells.some((cell) => cell !== "") && !isHead(row));
}

function isHead({ number, cells }: PastedRow): boolean {
  return number === 1 && HEADS.has((cells[0] ?? "").toLowerCase());
}
