import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { currentLanguage } from "@/api/language";
import { queryClient } from "@/api/queryClient";
import { show } from "@/app/appearance";
import { startClock } from "@/app/clock";
import { router } from "@/app/router";
import "@/app/tokens.css";
import { startLive } from "@/live/live";
import { startRefresh } from "@/live/refresh";
import { startWords } from "@/words/i18n";

show();
startClock();
await startWords(currentLanguage());
startLive();
startRefresh(queryClient);
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
