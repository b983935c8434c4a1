/** What a form holds: text as typed. Empty is null; numbers are checked before they are sent. */
import { parsed } from "@/format/decimal";
import type { Product } from "./shapes";

export interface UnitDraft {
  readonly unit: string;
  readonly factor: string;
  readonly barcode: string;
}

export interface ProductDraft {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly active: boolean;
  readonly barcode: string;
  readonly unit: string;
  readonly decimals: number;
  /** In percent, as people say it. */
  readonly tax: string;
  readonly valuation: Product["valuation"];
  readonly in_stock_accounting: boolean;
  readonly is_service: boolean;
  readonly card_cost: string;
  readonly weight: string;
  readonly units: readonly UnitDraft[];
  readonly batch_tracked: boolean;
  readonly batch_costed: boolean;
  readonly serial_tracked: boolean;
  readonly shelf_life_days: string;
  readonly reorder_point: string;
  readonly reorder_quantity: string;
  readonly category_id: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export const NEW_PRODUCT: ProductDraft = {
  code: "", name: "", name_en: "", active: true, barcode: "", unit: "个", decimals: 0, tax: "13", valuation: "moving_average", in_stock_accounting: true, is_service: false,
  card_cost: "", weight: "", units: [], batch_tracked: false, batch_costed: false, serial_tracked: false, shelf_life_days: "", reorder_point: "", reorder_quantity: "", category_id: null, attributes: {},
};

const plain = (value: string | null) => (value === null ? "" : (parsed(value) ?? value));
const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
const number = (text: string) => (text.trim() === "" ? null : (parsed(text) ?? text.trim()));

export function draftOf(product: Product): ProductDraft {
  return {
    code: product.code,
    name: product.name,
    name_en: product.name_en ?? "",
    active: product.active,
    barcode: product.barcode ?? "",
    unit: product.unit,
    decimals: product.decimals,
    tax: percentOf(product.tax_rate),
    valuation: product.valuation,
    in_stock_accounting: product.in_stock_accounting,
    is_service: product.is_service,
    card_cost: plain(product.card_cost),
    weight: plain(product.weight),
    units: product.units.map((one) => ({ unit: one.unit, factor: plain(one.factor), barcode: one.barcode ?? "" })),
    batch_tracked: product.batch_tracked,
    batch_costed: product.batch_costed,
    serial_tracked: product.serial_tracked,
    shelf_life_days: product.shelf_life_days === null ? "" : String(product.shelf_life_days),
    reorder_point: plain(product.reorder_point),
    reorder_quantity: plain(product.reorder_quantity),
    category_id: product.category_id,
    attributes: product.attributes,
  };
}

/** The card as the service takes it; a text that is no number is sent as it is, and refused at its place. */
export function cardOf(draft: ProductDraft): object {
  const days = number(draft.shelf_life_days);
  return {
    code: draft.code.trim(),
    name: draft.name.trim(),
    name_en: orNull(draft.name_en),
    active: draft.active,
    barcode: orNull(draft.barcode),
    unit: draft.unit.trim(),
    decimals: draft.decimals,
    tax_rate: rateOf(draft.tax),
    valuation: draft.valuation,
    in_stock_accounting: draft.in_stock_accounting,
    is_service: draft.is_service,
    card_cost: number(draft.card_cost),
    weight: number(draft.weight),
    units: draft.units.map((one) => ({ unit: one.unit.trim(), factor: number(one.factor) ?? "", barcode: orNull(one.barcode) })),
    batch_tracked: draft.batch_tracked,
    batch_costed: draft.batch_costed,
    serial_tracked: draft.serial_tracked,
    shelf_life_days: days !== null && /^\d+$/.test(days) ? Number(days) : days,
    reorder_point: number(draft.reorder_point),
    reorder_quantity: number(draft.reorder_quantity),
    category_id: draft.category_id,
    attributes: draft.attributes,
  };
}

/** `13` → `0.13`; shifts the point, so that no digit is lost. */
export function rateOf(percent: string): string {
  const value = parsed(percent);
  if (value === null) return percent.trim();
  const [whole = "0", rest = ""] = value.replace("-", "").split(".");
  const digits = whole.padStart(3, "0") + rest;
  const shifted = `${digits.slice(0, whole.padStart(3, "0").length - 2)}.${digits.slice(whole.padStart(3, "0").length - 2)}`;
  return (value.startsWith("-") ? "-" : "") + (parsed(shifted) ?? shifted);
}

/** `0.130000` → `13`. */
export function percentOf(rate: string): string {
  const value = parsed(rate);
  if (value === null) return rate;
  const [whole = "0", rest = ""] = value.split(".");
  const moved = rest.padEnd(2, "0");
  return parsed(`${whole}${moved.slice(0, 2)}.${moved.slice(2) || "0"}`) ?? rate;
}
