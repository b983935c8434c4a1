import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

/** Live updates say when something is old, so nothing is fetched on a whim. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof Problem && error.isAway && count < 5,
      retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    },
    mutations: {
      retry: (count, error) => error instanceof Problem && error.isAway && count < 5,
      retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    },
  },
});
