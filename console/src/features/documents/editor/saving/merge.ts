/** Two people changed one document: what either changed alone is taken, what both changed is for the person to decide. */
import type { GridLine } from "@/parts/linegrid/line";
import { entered, open } from "@/parts/linegrid/editLines";
import type { Header, Sheet } from "../../sheet";

export type LineField = "product" | "direction" | "quantity" | "unit" | "price" | "tax" | "value" | "weight" | "batch" | "serials" | "remark";

export interface Difference {
  readonly id: string;
  /** Null: of the header. */
  readonly line: number | null;
  readonly field: keyof Header | LineField | "line" | "settlements" | "receipts" | "entries";
  readonly mine: string;
  readonly theirs: string;
  /** Both changed it, and otherwise: one has to choose. */
  readonly conflict: boolean;
}

export type Choice = "mine" | "theirs";

const LINE_FIELDS: readonly LineField[] = ["product", "direction", "quantity", "unit", "price", "tax", "value", "weight", "batch", "serials", "remark"];
const WHOLE = ["settlements", "receipts", "entries"] as const;

/** Everything that they changed since `base`; what only I changed is no difference: it stays. */
export function differences(base: Sheet, mine: Sheet, theirs: Sheet): readonly Difference[] {
  const header = (Object.keys(theirs.header) as (keyof Header)[]).flatMap((field) =>
    difference(`header.${field}`, null, field, String(base.header[field] ?? ""), String(mine.header[field] ?? ""), String(theirs.header[field] ?? "")),
  );
  const whole = WHOLE.flatMap((field) => difference(field, null, field, told(base[field]), told(mine[field]), told(theirs[field])));
  return [...header, ...whole, ...lineDifferences(base, mine, theirs)];
}

function lineDifferences(base: Sheet, mine: Sheet, theirs: Sheet): readonly Difference[] {
  const bases = byId(base);
  const mines = byId(mine);
  const theirLines = byId(theirs);
  const changed = entered(theirs.lines).flatMap((line, at) => {
    const id = line.line_id ?? "";
    const before = bases.get(id);
    const own = mines.get(id);
    if (before === undefined) return [{ id: `${id}.line`, line: at + 1, field: "line" as const, mine: "", theirs: lineText(line), conflict: false }];
    if (own === undefined) return isSame(before, line) ? [] : [{ id: `${id}.line`, line: at + 1, field: "line" as const, mine: "", theirs: lineText(line), conflict: true }];
    return LINE_FIELDS.flatMap((field) => difference(`${id}.${field}`, at + 1, field, fieldText(before, field), fieldText(own, field), fieldText(line, field)));
  });
  const gone = entered(base.lines).flatMap((line, at) => {
    const own = mines.get(line.line_id ?? "");
    if (theirLines.has(line.line_id ?? "") || own === undefined) return [];
    return [{ id: `${line.line_id ?? ""}.gone`, line: at + 1, field: "line" as const, mine: lineText(own), theirs: "", conflict: !isSame(line, own) }];
  });
  return [...changed, ...gone];
}

/** Their document with my changes on it; `choices` for what both changed (mine, unless said). */
export function merged(base: Sheet, mine: Sheet, theirs: Sheet, choices: ReadonlyMap<string, Choice>): Sheet {
  const all = differences(base, mine, theirs);
  const takes = new Set(all.filter((one) => (one.conflict ? choices.get(one.id) === "theirs" : choices.get(one.id) !== "mine")).map((one) => one.id));
  const header = Object.fromEntries((Object.keys(mine.header) as (keyof Header)[]).map((field) => [field, (takes.has(`header.${field}`) ? theirs : mine).header[field]])) as unknown as Header;
  const whole = Object.fromEntries(WHOLE.map((field) => [field, (takes.has(field) ? theirs : mine)[field]])) as Pick<Sheet, (typeof WHOLE)[number]>;
  return { ...mine, header, ...whole, lines: open(mergedLines(base, mine, theirs, takes)) };
}

function mergedLines(base: Sheet, mine: Sheet, theirs: Sheet, takes: ReadonlySet<string>): readonly GridLine[] {
  const theirLines = byId(theirs);
  const mines = byId(mine);
  const bases = byId(base);
  const kept = entered(mine.lines).flatMap((line): readonly GridLine[] => {
    if (line.line_id === null) return [line];
    const other = theirLines.get(line.line_id);
    if (other === undefined) return takes.has(`${line.line_id}.gone`) ? [] : [bases.has(line.line_id) ? { ...line, line_id: null } : line];
    return [withTheirs(line, other, takes)];
  });
  const added = entered(theirs.lines).filter((line) => !mines.has(line.line_id ?? "") && takes.has(`${line.line_id ?? ""}.line`));
  return [...kept, ...added];
}

function withTheirs(line: GridLine, other: GridLine, takes: ReadonlySet<string>): GridLine {
  const fields = LINE_FIELDS.filter((field) => takes.has(`${line.line_id ?? ""}.${field}`));
  return { ...line, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}

function difference(id: string, line: number | null, field: Difference["field"], base: string, mine: string, theirs: string): readonly Difference[] {
  return theirs === base || theirs === mine ? [] : [{ id, line, field, mine, theirs, conflict: mine !== base }];
}

function byId(sheet: Sheet): ReadonlyMap<string, GridLine> {
  return new Map(sheet.lines.flatMap((line) => (line.line_id === null ? [] : [[line.line_id, line] as const])));
}

function isSame(one: GridLine, other: GridLine): boolean {
  return LINE_FIELDS.every((field) => fieldText(one, field) === fieldText(other, field));
}

export function fieldText(line: GridLine, field: LineField): string {
  if (field === "product") return line.product === null ? line.code : line.product.code;
  if (field === "batch") return line.batch?.number ?? "";
  if (field === "serials") return line.serials.join(", ");
  return line[field];
}

export function lineText(line: GridLine): string {
  return [fieldText(line, "product"), line.product?.name ?? "", line.quantity, line.unit, line.price === "" ? "" : `× ${line.price}`].filter((part) => part !== "").join(" ");
}

/** Keys are only the browser's. */
function told(value: unknown): string {
  return JSON.stringify(value, (name, member: unknown) => (name === "key" ? undefined : member));
}
