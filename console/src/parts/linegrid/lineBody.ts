/** Members of a line's body, as `POST /documents` takes them. Source: documents/domain/drafts/draft.py. */
import { parsed, times } from "@/format/decimal";
import type { GridLine } from "./line";

export type Members = Record<string, unknown>;

export function quantityBody(line: GridLine): Members {
  const quantity = decimal(line.quantity);
  const inUnit = line.product !== null && line.unit !== "" && line.unit !== line.product.unit;
  return inUnit ? { unit: line.unit, unit_quantity: quantity } : { quantity };
}

export function goodsBody({ batch, serials }: GridLine): Members {
  const number = batch?.number.trim() ?? "";
  return { batch: number === "" ? null : said({ ...batch, number }), serials };
}

/** A line of its own with a price and a tax rate. */
export function ownLineBody(line: GridLine): Members {
  return said({ product_id: line.product?.id, ...quantityBody(line), price: decimal(line.price), tax_rate: rate(line.tax), ...goodsBody(line), remark: line.remark.trim() });
}

/** What is no number goes as it was typed: the service says so at its place, should the sheet's own check have missed it. */
export function decimal(text: string): string | null {
  return text.trim() === "" ? null : (parsed(text) ?? text.trim());
}

export function rate(percent: string): string | null {
  const number = decimal(percent);
  return number === null || parsed(number) === null ? number : times(number, "0.01");
}

/** Only what is said: the service refuses members that a kind has not. */
export function said(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false && !(Array.isArray(value) && value.length === 0)));
}
