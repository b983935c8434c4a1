/** Papers that documents are printed on, and how many lines each holds. Millimetres. */

export interface Paper {
  readonly name: "a4" | "form";
  readonly width: number;
  readonly height: number;
  readonly margin: string;
  readonly rows: number;
}

export const PAPERS: readonly Paper[] = [
  { name: "a4", width: 210, height: 297, margin: "12mm 14mm", rows: 28 },
  /** 241 × 140 mm: continuous three-part paper (三联单) of pin printers. */
  { name: "form", width: 241, height: 140, margin: "6mm 14mm", rows: 8 },
];

export function paperOf(name: string | null): Paper {
  return PAPERS.find((paper) => paper.name === name) ?? (PAPERS[0] as Paper);
}

/** Lines page by page; a document without lines has one page. */
export function pagesOf<Line>(lines: readonly Line[], rows: number): readonly (readonly Line[])[] {
  const pages = [];
  for (let at = 0; at < lines.length; at += rows) pages.push(lines.slice(at, at + rows));
  return pages.length === 0 ? [[]] : pages;
}
