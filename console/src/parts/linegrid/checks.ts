/** What can be said of a cell at once, without asking a service: no number, absurd, too many decimals. */
import { compared, decimalsOf, isNegative, parsed, times } from "@/format/decimal";
import { type Cell, factorOf, type GridLine, type GridProduct, isBlank } from "./line";
import type { GridShape } from "./shape";

export interface CellFault {
  readonly cell: Cell;
  /** Word below `fault` of namespace `grid`. */
  readonly code: "not_a_number" | "not_positive" | "absurd" | "too_precise" | "missing" | "unknown_product" | "unit_unknown" | "serials_wrong" | "batch_missing" | "more_than_left" | "negative";
  readonly values: Readonly<Record<string, string | number>>;
}

const QUANTITY_MAX = "1000000000";
const PRICE_MAX = "1000000000";
const PRICE_DECIMALS = 6;

/** While one types: only what is wrong already, never what is still missing. */
export function faultsWhileTyping(line: GridLine, shape: GridShape): readonly CellFault[] {
  if (isBlank(line)) return [];
  return [
    ...(line.origin === null && line.code.trim() !== "" ? [fault("product", "unknown_product", { code: line.code.trim() })] : []),
    ...(line.quantity.trim() === "" ? [] : quantityFaults(line)),
    ...(line.price.trim() === "" ? [] : numberFaults("price", line.price, PRICE_MAX, PRICE_DECIMALS)),
    ...(shape.taxed && line.tax.trim() !== "" ? numberFaults("tax", line.tax, "99.9999", 4) : []),
    ...(line.value.trim() === "" ? [] : signedFaults("value", line.value)),
    ...(line.weight.trim() === "" ? [] : numberFaults("weight", line.weight, QUANTITY_MAX, 6)),
  ];
}

/** Before it is saved: what is missing too. */
export function faultsOf(line: GridLine, shape: GridShape): readonly CellFault[] {
  if (isBlank(line)) return [];
  const missing = (cell: Cell, is: boolean) => (is ? [fault(cell, "missing")] : []);
  return [
    ...faultsWhileTyping(line, shape),
    ...missing("product", line.product === null && line.origin === null && line.code.trim() === ""),
    ...missing("quantity", shape.quantity === "required" && line.quantity.trim() === ""),
    ...missing("value", shape.value === "required" && line.value.trim() === ""),
    ...missing("direction", shape.direction !== null && line.direction === "" && line.origin === null),
    ...(shape.goods ? goodsFaults(line) : []),
  ];
}

export function quantityFaults(line: GridLine): readonly CellFault[] {
  const faults = numberFaults("quantity", line.quantity, QUANTITY_MAX, 6);
  const factor = factorOf(line);
  if (line.product !== null && factor === null) return [...faults, fault("unit", "unit_unknown", { unit: line.unit, units: unitsOf(line.product).join("、") })];
  const typed = parsed(line.quantity);
  if (faults.length > 0 || typed === null || factor === null) return faults;
  if (compared(typed, "0") === 0) return [fault("quantity", "not_positive")];
  const quantity = times(typed, factor);
  if (line.product !== null && decimalsOf(quantity) > line.product.decimals)
    return [fault("quantity", "too_precise", { unit: line.product.unit, decimals: line.product.decimals })];
  const left = line.origin?.left ?? null;
  if (left !== null && compared(quantity, left) > 0) return [fault("quantity", "more_than_left", { left })];
  return [];
}

export function unitsOf(product: GridProduct): readonly string[] {
  return [product.unit, ...product.units.map((one) => one.unit)];
}

function numberFaults(cell: Cell, text: string, max: string, decimals: number): readonly CellFault[] {
  const number = parsed(text);
  if (number === null) return [fault(cell, "not_a_number", { text: text.trim().slice(0, 40) })];
  if (isNegative(number)) return [fault(cell, "negative")];
  if (compared(number, max) > 0) return [fault(cell, "absurd", { max })];
  if (decimalsOf(number) > decimals) return [fault(cell, "too_precise", { unit: "", decimals })];
  return [];
}

function signedFaults(cell: Cell, text: string): readonly CellFault[] {
  const number = parsed(text);
  if (number === null) return [fault(cell, "not_a_number", { text: text.trim().slice(0, 40) })];
  return decimalsOf(number) > 2 ? [fault(cell, "too_precise", { unit: "", decimals: 2 })] : [];
}

function goodsFaults(line: GridLine): readonly CellFault[] {
  const quantity = parsed(line.quantity);
  const factor = factorOf(line);
  if (!line.product?.serial_tracked || quantity === null || factor === null) return [];
  const wanted = times(quantity, factor);
  return compared(wanted, String(line.serials.length)) === 0 ? [] : [fault("serials", "serials_wrong", { count: line.serials.length, wanted })];
}

function fault(cell: Cell, code: CellFault["code"], values: CellFault["values"] = {}): CellFault {
  return { cell, code, values };
}
