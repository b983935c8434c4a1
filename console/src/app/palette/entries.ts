/** What the palette offers, as one list of sections for one text. */
import type { Kind } from "@/api/shapes/documents";
import { compared } from "@/format/decimal";
import { moneyIn } from "@/format/numbers";
import type { Found } from "./calls";

export interface Entry {
  /** Unique, and the same for the same thing every time: recents are known by it. */
  readonly key: string;
  readonly label: string;
  /** Beside the label: what kind of thing, whose, when. */
  readonly hint: string;
  /** What it comes to. */
  readonly amount?: string;
  readonly to: string;
}

export interface Section {
  readonly word: "recent" | "documents" | "products" | "partners" | "warehouses" | "actions" | "pages";
  readonly entries: readonly Entry[];
}

/** Kinds that a person enters by hand. */
export const ENTERED: readonly Kind[] = [
  "sales_delivery", "purchase_receipt", "sales_order", "purchase_order", "transfer", "other_inbound", "other_outbound", "assembly", "disassembly",
  "customer_receipt", "supplier_payment", "cost_adjustment", "landed_cost", "opening_balance",
];

const SHOWN = 6;

/** Entries whose label or hint has every word of the text, those that begin with it first. */
export function matching(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const fits = (entry: Entry) => words.every((word) => `${entry.label} ${entry.hint}`.toLowerCase().includes(word));
  const first = (entry: Entry) => (entry.label.toLowerCase().startsWith(text.toLowerCase()) ? 0 : 1);
  return entries.filter(fits).sort((left, right) => first(left) - first(right)).slice(0, SHOWN);
}

export function foundSections(found: Found, kindWord: (kind: Kind) => string, stateWord: (state: string) => string): readonly Section[] {
  const dotted = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
  return [
    {
      word: "documents",
      entries: found.documents.map((one) => ({ key: `document:${one.id}`, label: one.number, hint: dotted(kindWord(one.kind), stateWord(one.state), one.partner_name), ...amountOf(one), to: `/documents/${one.id}` })),
    },
    { word: "products", entries: found.products.map((one) => ({ key: `product:${one.id}`, label: one.name, hint: one.code, to: `/products/${one.id}` })) },
    { word: "partners", entries: found.partners.map((one) => ({ key: `partner:${one.id}`, label: one.name, hint: one.code, to: `/documents?partner_id=${one.id}` })) },
    { word: "warehouses", entries: found.warehouses.map((one) => ({ key: `warehouse:${one.id}`, label: one.name, hint: one.code, to: `/stock?warehouse_id=${one.id}` })) },
  ];
}

/** As lists say it; kinds without prices come to nothing. */
function amountOf({ gross, currency, foreign_gross }: Found["documents"][number]): Pick<Entry, "amount"> {
  const amount = foreign_gross ?? gross;
  return compared(amount, "0") === 0 ? {} : { amount: moneyIn(amount, currency) };
}

export function offered(sections: readonly Section[]): { readonly sections: readonly Section[]; readonly entries: readonly Entry[] } {
  const shown = sections.filter((section) => section.entries.length > 0);
  return { sections: shown, entries: shown.flatMap((section) => section.entries) };
}

/** The place after `step` from `at`, around the ends; -1 in an empty list. */
export function moved(at: number, step: number, count: number): number {
  return count === 0 ? -1 : (at + step + count) % count;
}
