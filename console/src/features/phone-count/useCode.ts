/** What a scanned code asks for on a count: a product to count, a shelf to go to, a choice, or nothing that is known. */
import { useRef, useState } from "react";
import { meaningsOf, type Product } from "@/phone/meanings";
import type { Catalogue } from "./catalogue";
import { isShelf, meant } from "./codes";

export type Asked =
  | { readonly as: "nothing" }
  | { readonly as: "product"; readonly product: Product; readonly code: string }
  /** `shelf`: it is a location's code, too. */
  | { readonly as: "several" | "near"; readonly products: readonly Product[]; readonly code: string; readonly shelf?: boolean }
  | { readonly as: "shelf"; readonly code: string }
  /** Nobody knows it, or nobody can be asked now (`away`): it may be counted as it is. */
  | { readonly as: "unknown" | "away"; readonly code: string }
  /** To be counted although it is not known. */
  | { readonly as: "as_is"; readonly code: string };

export const NOTHING: Asked = { as: "nothing" };

type Known = Pick<Catalogue, "cards" | "shelves">;

export async function ask({ cards, shelves = [] }: Known, code: string): Promise<Asked> {
  const products = meant(cards, code);
  if (isShelf(shelves, code)) return products.length === 0 ? { as: "shelf", code } : { as: "several", products, code, shelf: true };
  const here = read(products, code);
  if (here !== null) return here;
  if (!navigator.onLine) return { as: "away", code };
  try {
    const { exact, near } = await meaningsOf(code);
    return read(exact, code) ?? (near.length > 0 ? { as: "near", products: near, code } : { as: "unknown", code });
  } catch {
    return { as: "away", code };
  }
}

function read(products: readonly Product[], code: string): Asked | null {
  const [product, another] = products;
  if (product === undefined) return null;
  return another === undefined ? { as: "product", product, code } : { as: "several", products, code };
}

/** What came of the newest code; a late answer about an older one, or after the person chose, changes nothing. */
export function useCode(known: Known, goTo: (shelf: string) => void) {
  const [asked, setAsked] = useState<Asked>(NOTHING);
  const newest = useRef(0);
  const settle = (next: Asked) => {
    newest.current += 1;
    setAsked(next);
  };
  const scan = (code: string) => {
    newest.current += 1;
    const turn = newest.current;
    void ask(known, code).then((found) => {
      if (turn !== newest.current) return;
      setAsked(found.as === "shelf" ? NOTHING : found);
      if (found.as === "shelf") goTo(found.code);
    });
  };
  return { asked, scan, settle };
}
