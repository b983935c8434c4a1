import { useCallback } from "react";
import { useQuery } from "@tanstack/react-query";
import { parsed } from "@/format/decimal";
import type { GridLine } from "@/parts/linegrid/line";
import { lastPrice, listPrice, type ListPrice, type Priced, proposedPrice } from "@/parts/priceProposal";
import { KIND_FORMS } from "../../kinds";
import type { Sheet } from "../../sheet";

type Of = Pick<Sheet, "kind" | "header">;

function pricedOf({ kind, header }: Of): Priced & { readonly currency: string | null } {
  return { kind, side: KIND_FORMS[kind].side, partner_id: header.partner_id, on: header.business_date, currency: header.currency };
}

export function usePriceProposal(sheet: Of): (product_id: string, unit: string) => Promise<string | null> {
  return useCallback((product_id, unit) => proposedPrice(pricedOf(sheet), product_id, unit), [sheet]);
}

/** What is known of the price of the line that one is at. */
export function usePricesOf(sheet: Of, line: GridLine | null) {
  const priced = pricedOf(sheet);
  const enabled = priced.side !== null && line?.product != null;
  const isForeign = priced.currency !== null;
  const id = line?.product?.id ?? "";
  const quantity = parsed(line?.quantity ?? "") ?? "1";
  const last = useQuery({ ...lastPrice(priced, id), enabled });
  const list = useQuery({ ...listPrice(priced, id, line?.unit ?? "", Number(quantity) > 0 ? quantity : "1"), enabled: enabled && !isForeign });
  return { last: last.data ?? null, list: knownPrice(isForeign ? null : list.data) };
}

function knownPrice(list: ListPrice | null | undefined): ListPrice | null {
  return list?.price == null ? null : list;
}
