import { parsed } from "@/format/decimal";

/** The filter that a typed amount stands for: "" for nothing; null: it is no amount. */
export function amountFilter(text: string): string | null {
  return text.trim() === "" ? "" : parsed(text);
}
