/** What a person does to the lines, as pure steps from lines to lines. The last line is always an empty one to type into. */
import { parsed, sum } from "@/format/decimal";
import { blankLine, type GridLine, type GridProduct, isBlank, ofProduct } from "./line";

export type LineChange = Partial<Omit<GridLine, "key" | "product">>;

export type LineAction =
  | { readonly type: "set"; readonly key: string; readonly change: LineChange }
  | { readonly type: "pick"; readonly key: string; readonly product: GridProduct; readonly unit?: string; readonly direction?: GridLine["direction"] }
  | { readonly type: "propose"; readonly key: string; readonly price: string }
  | { readonly type: "remove"; readonly key: string }
  | { readonly type: "scan"; readonly product: GridProduct; readonly unit: string; readonly direction?: GridLine["direction"]; readonly serial?: string }
  | { readonly type: "bring"; readonly lines: readonly GridLine[]; readonly after?: string }
  | { readonly type: "split"; readonly key: string; readonly lines: readonly GridLine[] }
  | { readonly type: "replace"; readonly lines: readonly GridLine[] };

export type Lines = readonly GridLine[];

export function editLines(lines: Lines, action: LineAction): Lines {
  switch (action.type) {
    case "set":
      return open(changed(lines, action.key, (line) => ({ ...line, ...action.change })));
    case "pick":
      return open(changed(lines, action.key, (line) => ({ ...ofProduct(line, action.product, action.unit), direction: line.direction || (action.direction ?? "") })));
    case "propose":
      return changed(lines, action.key, (line) => (line.price.trim() === "" ? { ...line, price: action.price } : line));
    case "remove":
      return open(lines.filter((line) => line.key !== action.key));
    case "scan":
      return open(scanned(lines, action));
    case "bring":
      return open(brought(lines, action.lines, action.after));
    case "split":
      return open(lines.flatMap((line) => (line.key === action.key ? action.lines : [line])));
    case "replace":
      return open(action.lines);
  }
}

/** Lines that count: those that say something. */
export function entered(lines: Lines): Lines {
  return lines.filter((line) => !isBlank(line));
}

/** With one empty line at the end, unless the lines come from another document. */
export function open(lines: Lines): Lines {
  const last = lines.at(-1);
  if (last !== undefined && (isBlank(last) || last.origin !== null)) return lines;
  return [...lines, blankLine()];
}

function changed(lines: Lines, key: string, change: (line: GridLine) => GridLine): Lines {
  return lines.map((line) => (line.key === key ? change(line) : line));
}

/** A scan raises the line that has this product in this unit, or adds one. Goods by batch or piece get a line each batch. */
function scanned(lines: Lines, scan: Extract<LineAction, { type: "scan" }>): Lines {
  const same = (line: GridLine) => line.product?.id === scan.product.id && line.unit === scan.unit && !line.batch && (line.direction || "") === (scan.direction ?? "");
  if (scan.serial !== undefined && lines.some((line) => line.product?.id === scan.product.id && line.serials.includes(scan.serial ?? ""))) return lines;
  const at = lines.findIndex(same);
  if (at >= 0) return lines.map((line, index) => (index === at ? raised(line, scan.serial) : line));
  const added = raised({ ...ofProduct(blankLine(), scan.product, scan.unit), direction: scan.direction ?? "", quantity: "0" }, scan.serial);
  return brought(lines, [added]);
}

function raised(line: GridLine, serial?: string): GridLine {
  const quantity = sum([parsed(line.quantity) ?? "0", "1"]);
  return { ...line, quantity, ...(serial === undefined ? {} : { serials: [...line.serials, serial] }) };
}

/** After that line, or at the end; before the empty line there. */
function brought(lines: Lines, more: Lines, after?: string): Lines {
  const at = after === undefined ? -1 : lines.findIndex((line) => line.key === after);
  if (at < 0) return [...entered(lines), ...more];
  const here = lines[at];
  return [...lines.slice(0, at + (here && isBlank(here) ? 0 : 1)), ...more, ...lines.slice(at + 1)];
}
