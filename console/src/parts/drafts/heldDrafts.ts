/** Which tab is at a draft: it holds the lock of the draft's name, and answers who asks. */
const SILENT_MS = 5000;

/** Holds the draft for this tab until the signal, from when no other does; a tab that is closed lets go by itself. */
export function holdDraft(key: string, signal: AbortSignal): void {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return;
  void locks.request(key, { signal }, () => answering(key, signal)).catch(() => undefined);
}

/** True once no tab is at it; false at the signal, and where nobody can tell. */
export async function untilFree(key: string, signal: AbortSignal): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks === undefined ? false : locks.request(key, { signal }, () => true).catch(() => false);
}

/** No tab is at it. A tab that lives says so at once; one that has just been closed is silent, and its lock comes free. */
export async function isFree(key: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  const held = new AbortController();
  const asking = new BroadcastChannel(key);
  asking.onmessage = ({ data }) => {
    if (data === "held") held.abort();
  };
  asking.postMessage("asked");
  const waits = AbortSignal.any([held.signal, AbortSignal.timeout(SILENT_MS)]);
  return untilFree(key, waits).finally(() => { asking.close(); });
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
