/** Labels: what is on each, how many of each, and the papers they are cut from. Millimetres. */
import { compared, parsed } from "@/format/decimal";

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** What the bars say: the card's barcode, else its code. */
  readonly barcode: string;
  readonly batch: string | null;
  readonly expiry: string | null;
  readonly unit: string;
  /** It is of a place in this warehouse: its code is what one reads from afar. */
  readonly place?: string;
  /** How many labels are proposed. */
  readonly count: string;
}

export interface LabelPaper {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Cut one by one from a roll; else many on a sheet. */
  readonly roll: boolean;
}

export const LABEL_PAPERS: readonly LabelPaper[] = [
  { name: "60x40", width: 60, height: 40, roll: true },
  { name: "50x30", width: 50, height: 30, roll: true },
  { name: "40x30", width: 40, height: 30, roll: true },
  { name: "a4", width: 63, height: 36, roll: false },
];

export const LABELS_MAX = 1_000;

/** The copies to print, in order; counts as typed, what is none counts nothing, at most `LABELS_MAX` in all. */
export function copies(labels: readonly Label[], counts: Readonly<Record<string, string>>): readonly Label[] {
  const all: Label[] = [];
  for (const label of labels) {
    for (let left = countOf(counts[label.id] ?? label.count); left > 0 && all.length < LABELS_MAX; left -= 1) all.push(label);
  }
  return all;
}

function countOf(text: string): number {
  const value = parsed(text);
  return value === null || compared(value, "0") <= 0 ? 0 : Math.ceil(Number(value));
}

/** What a scanner reads from the QR code: the code, and the batch after it. */
export function qrOf(label: Label): string {
  return label.batch === null ? label.code : `${label.code}|${label.batch}`;
}

const CHARACTER = 0.66;

/** Millimetres: a code in one line of the paper's width, as large as it goes. */
export function placeSize(code: string, paper: LabelPaper): number {
  return Math.min(paper.height * 0.3, (paper.width - 5) / (code.length * CHARACTER));
}
