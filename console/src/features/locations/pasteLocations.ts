/** Locations pasted from a sheet: code; or code and name. Pure. */
import type { Location } from "@/api/shapes/locations";
import { pastedRows } from "./pastedRows";

export type LocationFault = "columns" | "blank" | "segment" | "long" | "twice";
/** What will become of a row. */
export type LocationFate = "new" | "renamed" | "same";

export interface PastedLocation {
  readonly row: number;
  readonly code: string;
  readonly name: string | null;
  readonly is: LocationFate | LocationFault;
}

type Known = Pick<Location, "code" | "name">;

const CODE_MAX = 40;
const FAULTS: ReadonlySet<string> = new Set<LocationFault>(["columns", "blank", "segment", "long", "twice"]);

export function isFault(is: string): is is LocationFault {
  return FAULTS.has(is);
}

export function pasteLocations(text: string, known: readonly Known[]): readonly PastedLocation[] {
  const names = new Map(known.map((one) => [one.code, one.name]));
  const seen = new Set<string>();
  return pastedRows(text).map(({ number, cells }) => {
    const [code = "", said = ""] = cells;
    const name = said === "" ? (names.get(code) ?? null) : said;
    const is = faultOf(cells) ?? (seen.has(code) ? "twice" : fateOf(code, name, names));
    seen.add(code);
    return { row: number, code, name, is };
  });
}

/** As inventory sees codes: segments joined by `-`, none empty, no blanks, at most 40 characters. */
export function codeFault(code: string): LocationFault | null {
  if (/\s/.test(code)) return "blank";
  if (code.split("-").some((segment) => segment === "")) return "segment";
  return code.length > CODE_MAX ? "long" : null;
}

function faultOf(cells: readonly string[]): LocationFault | null {
  const more = cells.slice(2).some((cell) => cell !== "");
  return more ? "columns" : codeFault(cells[0] ?? "");
}

function fateOf(code: string, name: string | null, names: ReadonlyMap<string, string | null>): LocationFate {
  if (!names.has(code)) return "new";
  return names.get(code) === name ? "same" : "renamed";
}
