/** What the books are kept in, and what a foreign currency is worth in it on a day. */
import { useQuery } from "@tanstack/react-query";
import { call, query } from "@/api/call";

/** What `GET /settings` says where nothing else was chosen. */
const USUAL_BOOK = "CNY";

export interface RateOfDay {
  readonly currency: string;
  readonly on: string;
  /** Null: none on or before the day. */
  readonly rate: string | null;
  readonly valid_from: string | null;
}

/** The letters of the books; CNY until the answer is here. */
export function useBookCurrency(): string {
  const settings = useQuery({ queryKey: ["settings"], queryFn: () => call<{ readonly book_currency?: string }>("documents", "/settings") });
  return settings.data?.book_currency ?? USUAL_BOOK;
}

/** Asked anew when one comes back to the window: the rate may have been entered in the one beside it. */
export function useRateAt(currency: string | null, on: string) {
  return useQuery({
    queryKey: ["exchange-rates", "at", currency, on],
    enabled: currency !== null && on !== "",
    staleTime: 0,
    refetchOnWindowFocus: true,
    queryFn: () => call<RateOfDay>("documents", `/exchange-rates/at${query({ currency, on })}`),
  });
}
