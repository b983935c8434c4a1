/** Which tab is at a draft: it holds the lock of the draft's name, and answers who asks. */
const SILENT_MS = 5000;

/** Holds the draft for this tab until the signal; a tab that is closed lets go by itself. */
export function holdDraft(key: string, signal: AbortSignal): void {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return;
  void locks.request(key, { ifAvailable: true }, (lock) => (lock === null ? null : answering(key, signal))).catch(() => undefined);
}

/** No tab is at it. A tab that lives says so at once; one that has just been closed is silent, and its lock comes free. */
export async function isFree(key: string): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return true;
  const held = new AbortController();
  const asking = new BroadcastChannel(key);
  asking.onmessage = ({ data }) => {
    if (data === "held") held.abort();
  };
  asking.postMessage("asked");
  const waits = AbortSignal.any([held.signal, AbortSignal.timeout(SILENT_MS)]);
  return locks.request(key, { signal: waits }, () => true).catch(() => false).finally(() => { asking.close(); });
}

function answering(key: string, signal: AbortSignal): Promise<void> {
  const asked = new BroadcastChannel(key);
  asked.onmessage = ({ data }) => {
    if (data === "asked") asked.postMessage("held");
  };
  return new Promise((resume) => {
    signal.addEventListener("abort", () => {
      asked.close();
      resume();
    });
  });
}
