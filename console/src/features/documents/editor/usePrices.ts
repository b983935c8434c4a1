import { useCallback } from "react";
import { useQuery } from "@tanstack/react-query";
import { queryClient } from "@/api/queryClient";
import { parsed, plain } from "@/format/decimal";
import type { GridLine } from "@/parts/linegrid/line";
import { KIND_FORMS } from "../kinds";
import type { Sheet } from "../sheet";
import { lastPriceOf, listPriceOf } from "./calls";

const FRESH_MS = 60_000;

function lastPrice(sheet: Pick<Sheet, "kind" | "header">, product_id: string) {
  const { partner_id } = sheet.header;
  return { queryKey: ["last-prices", sheet.kind, partner_id, product_id], staleTime: FRESH_MS, retry: false, queryFn: () => lastPriceOf(sheet.kind, partner_id, product_id) };
}

function listPrice(sheet: Pick<Sheet, "kind" | "header">, product_id: string, unit: string, quantity: string) {
  const { partner_id, business_date } = sheet.header;
  const values = { product_id, side: KIND_FORMS[sheet.kind].side ?? "", partner_id, on: business_date, unit, quantity };
  return { queryKey: ["prices", values], staleTime: FRESH_MS, retry: false, queryFn: () => listPriceOf(values) };
}

/** The price to begin with: the list's, else the one last agreed in the same unit. Null: none is known, or the kind has none. */
export function usePriceProposal(sheet: Pick<Sheet, "kind" | "header">): (product_id: string, unit: string) => Promise<string | null> {
  return useCallback(
    async (product_id, unit) => {
      if (KIND_FORMS[sheet.kind].side === null) return null;
      const list = await queryClient.fetchQuery(listPrice(sheet, product_id, unit, "1")).catch(() => null);
      if (list !== null && list.price !== null) return plain(list.price);
      const last = await queryClient.fetchQuery(lastPrice(sheet, product_id)).catch(() => null);
      return last !== null && last.unit === unit ? plain(last.price) : null;
    },
    [sheet],
  );
}

/** What is known of the price of the line that one is at. */
export function usePricesOf(sheet: Pick<Sheet, "kind" | "header">, line: GridLine | null) {
  const enabled = KIND_FORMS[sheet.kind].side !== null && line?.product != null;
  const id = line?.product?.id ?? "";
  const quantity = parsed(line?.quantity ?? "") ?? "1";
  const last = useQuery({ ...lastPrice(sheet, id), enabled });
  const list = useQuery({ ...listPrice(sheet, id, line?.unit ?? "", Number(quantity) > 0 ? quantity : "1"), enabled });
  return { last: last.data ?? null, list: list.data?.price == null ? null : list.data };
}
