/** Pasted rows become lines: each code finds its product, its unit, its decimals; what does not is told by row. */
import { parsed } from "@/format/decimal";
import { productsBy, searchProducts } from "../productSearch";
import { quantityFaults, unitsOf } from "./checks";
import { blankLine, type GridLine, type GridProduct, ofProduct } from "./line";
import { dateOf, type PastedRow, type PasteFault } from "./paste";
import { serialsOf } from "./SerialsDialog";

export interface ResolvedRow {
  readonly row: PastedRow;
  readonly line: GridLine;
  readonly faults: readonly PasteFault[];
}

interface Meaning {
  readonly product: GridProduct;
  readonly unit: string;
}

const SEARCHES_AT_ONCE = 6;

/** Every meaning of each code: as a code first, as a barcode, as the barcode of a unit. */
export async function meaningsOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Meaning[]>> {
  const meanings = new Map<string, readonly Meaning[]>();
  const byCode = await productsBy("code", codes);
  for (const product of byCode) meanings.set(product.code, [{ product, unit: product.unit }]);
  const rest = codes.filter((code) => !meanings.has(code));
  for (let at = 0; at < rest.length; at += SEARCHES_AT_ONCE) {
    await Promise.all(
      rest.slice(at, at + SEARCHES_AT_ONCE).map(async (code) => {
        const exact = (await searchProducts(code, 5)).filter((one) => one.exact);
        meanings.set(code, exact.map((product) => ({ product, unit: product.matched_unit })));
      }),
    );
  }
  return meanings;
}

export async function resolveRows(rows: readonly PastedRow[], direction: GridLine["direction"]): Promise<readonly ResolvedRow[]> {
  const codes = [...new Set(rows.map((row) => row.cells.code ?? "").filter((code) => code !== ""))];
  const meanings = await meaningsOf(codes);
  return rows.map((row) => resolved(row, meanings.get(row.cells.code ?? "") ?? [], direction));
}

export function resolved(row: PastedRow, meanings: readonly Meaning[], direction: GridLine["direction"]): ResolvedRow {
  const fault = (column: string, code: PasteFault["code"], values: PasteFault["values"] = {}): PasteFault => ({ row: row.number, column, code, values });
  const code = row.cells.code ?? "";
  const typed = lineOf(row, direction);
  const [one] = meanings;
  if (one === undefined) return { row, line: { ...typed, code }, faults: code === "" ? [] : [fault("code", "unknown_product", { text: code })] };
  if (meanings.length > 1) return { row, line: { ...typed, code }, faults: [fault("code", "two_products", { text: code, products: meanings.map((each) => each.product.code).join("、") })] };
  const unit = row.cells.unit === undefined || row.cells.unit === "" ? one.unit : row.cells.unit;
  const line: GridLine = { ...ofProduct(typed, one.product, unit), ...(typed.tax === "" ? {} : { tax: typed.tax }), batch: typed.batch, serials: typed.serials };
  if (!unitsOf(one.product).includes(unit)) return { row, line, faults: [fault("unit", "unit_unknown", { text: unit, units: unitsOf(one.product).join("、") })] };
  const precise = parsed(line.quantity) === null ? [] : quantityFaults(line).filter((each) => each.code === "too_precise");
  return { row, line, faults: precise.map((each) => fault("quantity", "too_precise", { text: line.quantity, ...each.values })) };
}

function lineOf({ cells }: PastedRow, direction: GridLine["direction"]): GridLine {
  const number = (text: string | undefined) => (text === undefined ? "" : (parsed(text.replace(/%$/, "")) ?? text));
  return {
    ...blankLine(),
    direction,
    quantity: number(cells.quantity),
    price: number(cells.price),
    tax: number(cells.tax),
    value: number(cells.value),
    remark: cells.remark ?? "",
    serials: serialsOf(cells.serials ?? ""),
    batch: (cells.batch ?? "") === "" ? null : { number: cells.batch ?? "", production_date: dateOf(cells.production_date ?? ""), expiry_date: dateOf(cells.expiry_date ?? "") },
  };
}
