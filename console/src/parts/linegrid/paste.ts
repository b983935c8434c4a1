/** A table pasted from a spreadsheet, read into rows: which column is what, and every cell that does not fit. Nothing is taken in here. */
import { compared, decimalsOf, isNegative, parsed } from "@/format/decimal";

export type PasteField = "code" | "quantity" | "price" | "unit" | "tax" | "batch" | "production_date" | "expiry_date" | "serials" | "value" | "remark" | "name";

export interface PastedRow {
  /** 1-based, as in what was pasted. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<PasteField, string>>>;
}

export interface PasteFault {
  readonly row: number;
  readonly column: string;
  readonly code: "extra_column" | "missing_column" | "missing_cell" | "not_a_number" | "absurd" | "too_precise" | "negative" | "not_a_date" | "unknown_product" | "two_products" | "unit_unknown" | "formula";
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly faults: readonly PasteFault[];
  readonly hasHeader: boolean;
}

const HEADERS: Readonly<Record<PasteField, readonly string[]>> = {
  code: ["编码", "商品编码", "货号", "条码", "商品条码", "商品", "code", "barcode", "sku", "item", "product"],
  name: ["名称", "商品名称", "品名", "name", "description"],
  quantity: ["数量", "quantity", "qty"],
  price: ["单价", "价格", "price", "unitprice"],
  unit: ["单位", "unit", "uom"],
  tax: ["税率", "税率%", "taxrate", "tax"],
  batch: ["批次", "批号", "batch", "lot"],
  production_date: ["生产日期", "productiondate", "produced"],
  expiry_date: ["到期日", "有效期", "有效期至", "expirydate", "expires"],
  serials: ["序列号", "serial", "serials", "serialnumber"],
  value: ["金额", "value", "amount"],
  remark: ["备注", "remark", "note"],
};
const WITHOUT_HEADER: readonly PasteField[] = ["code", "quantity", "price", "unit", "batch", "remark"];
const QUANTITY_MAX = "1000000000";
export const ROWS_MAX = 5_000;

/** `needs`: what each row must say. `wants`: what there is a place for. */
export function readPaste(text: string, needs: readonly PasteField[], wants: readonly PasteField[]): Pasted {
  const table = tableOf(text);
  const header = headerOf(table[0] ?? []);
  const fields = header ?? withoutHeader(wants);
  const body = header ? table.slice(1) : table;
  const first = header ? 2 : 1;
  const numbered = body.map((cells, index) => ({ number: first + index, cells })).filter((row) => row.cells.some((cell) => cell !== ""));
  const names = header ? (table[0] ?? []) : [];
  const faults = [
    ...missingColumns(fields, needs, header !== null),
    ...numbered.flatMap((row) => [...extraCells(row.number, row.cells, fields, names), ...cellFaults(row.number, row.cells, fields, needs)]),
  ];
  const rows = numbered.map(({ number, cells }) => ({ number, cells: Object.fromEntries(fields.flatMap((field, at) => (field === null ? [] : [[field, cells[at] ?? ""]]))) }));
  return { rows, faults, hasHeader: header !== null };
}

/** Tab-separated rows; a quoted cell of a spreadsheet may hold tabs and line ends. */
export function tableOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    rows.at(-1)?.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    if (match[3] !== "\t" && match[3] !== "") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function headerOf(cells: readonly string[]): readonly (PasteField | null)[] | null {
  const fields = cells.map(fieldNamed);
  return fields.some((field) => field !== null) && !cells.some((cell) => parsed(cell) !== null) ? fields : null;
}

function fieldNamed(cell: string): PasteField | null {
  const plain = cell.toLowerCase().replaceAll(/[\s_\-*（）()]/g, "");
  const found = (Object.keys(HEADERS) as PasteField[]).find((field) => HEADERS[field].includes(plain));
  return found ?? null;
}

function withoutHeader(wants: readonly PasteField[]): readonly (PasteField | null)[] {
  return WITHOUT_HEADER.filter((field) => wants.includes(field));
}

function missingColumns(fields: readonly (PasteField | null)[], needs: readonly PasteField[], named: boolean): readonly PasteFault[] {
  if (!named) return [];
  return needs.filter((field) => !fields.includes(field)).map((field) => ({ row: 1, column: field, code: "missing_column", values: {} }));
}

function extraCells(row: number, cells: readonly string[], fields: readonly (PasteField | null)[], names: readonly string[]): readonly PasteFault[] {
  return cells.flatMap((cell, at) =>
    cell !== "" && (fields[at] ?? null) === null ? [{ row, column: names[at] ?? String(at + 1), code: "extra_column" as const, values: { position: at + 1, text: cell.slice(0, 40) } }] : [],
  );
}

function cellFaults(row: number, cells: readonly string[], fields: readonly (PasteField | null)[], needs: readonly PasteField[]): readonly PasteFault[] {
  return fields.flatMap((field, at): readonly PasteFault[] => {
    const text = cells[at] ?? "";
    if (field === null) return [];
    if (text === "") return needs.includes(field) ? [{ row, column: field, code: "missing_cell", values: {} }] : [];
    const code = faultOf(field, text);
    return code === null ? [] : [{ row, column: field, code, values: { text: text.slice(0, 40) } }];
  });
}

function faultOf(field: PasteField, text: string): PasteFault["code"] | null {
  if (text.startsWith("=")) return "formula";
  if (field === "production_date" || field === "expiry_date") return /^\d{4}-\d{2}-\d{2}$/.test(dateOf(text)) ? null : "not_a_date";
  if (!["quantity", "price", "tax", "value"].includes(field)) return null;
  const number = parsed(text.replace(/%$/, ""));
  if (number === null) return "not_a_number";
  if (isNegative(number)) return field === "value" ? null : "negative";
  if (compared(number, QUANTITY_MAX) > 0) return "absurd";
  return decimalsOf(number) > 6 ? "too_precise" : null;
}

/** `2026/8/1` and `2026.8.1` are `2026-08-01`. */
export function dateOf(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  return match === null ? text.trim() : [match[1] ?? "", (match[2] ?? "").padStart(2, "0"), (match[3] ?? "").padStart(2, "0")].join("-");
}
