/** Makes the phone's pages open without a network: the service worker keeps the shell and the counting pages. */

const IDLE_MS = 3_000;

export function keepShell(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  void navigator.serviceWorker
    .register("/sw.js")
    .then(() => navigator.serviceWorker.ready)
    .then((ready) => {
      setTimeout(() => {
        void countingPages().then(() => ready.active?.postMessage(loaded()));
      }, IDLE_MS);
    })
    .catch(() => undefined);
}

/** The pages that must open anywhere, loaded while there is a network. */
function countingPages(): Promise<unknown> {
  return Promise.allSettled([import("@/features/phone-count/SheetsPage"), import("@/features/phone-count/SheetPage"), import("@/features/phone-home/PhoneHomePage")]);
}

function loaded(): readonly string[] {
  return performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname).filter((path) => path.startsWith("/assets/"));
}
