/** A code by the cards of this device, as the service would read it. Pure. */
import type { Product } from "@/phone/meanings";

/** Whole codes and barcodes, of the card or of one of its units. */
export function meant(cards: readonly Product[], code: string): readonly Product[] {
  return cards.flatMap((card) => {
    if (card.code === code || card.barcode === code) return [{ ...card, matched_unit: card.unit, exact: true }];
    const unit = card.units.find((one) => one.barcode === code);
    return unit === undefined ? [] : [{ ...card, matched_unit: unit.unit, exact: true }];
  });
}

/** Every word is somewhere in code, name or barcode. */
export function like(cards: readonly Product[], text: string, limit = 8): readonly Product[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const has = (card: Product) => {
    const said = [card.code, card.name, card.name_en, card.barcode].join(" ").toLowerCase();
    return words.every((word) => said.includes(word));
  };
  return cards.filter(has).slice(0, limit);
}

/** The code is a location's, or locations lie below it. */
export function isShelf(shelves: readonly string[], code: string): boolean {
  return shelves.some((shelf) => shelf === code || shelf.startsWith(`${code}-`));
}
