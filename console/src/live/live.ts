/** Live changes in every tab, over one stream per service and browser: the tab that holds the lock leads. */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { isSignedIn, onSession } from "@/api/session";
import type { Service } from "@/api/call";
import { follow, type LiveChange } from "./stream";

const SERVICES: readonly Service[] = ["documents", "inventory", "risk"];
type Message = { readonly change: LiveChange } | { readonly away: readonly Service[] } | { readonly ask: true };

const hearers = new Set<(change: LiveChange) => void>();
const watchers = new Set<() => void>();
let away: readonly Service[] = [];
let leads = false;
let channel: BroadcastChannel | null = null;

/** Begins to listen; called once by the application. Ends and begins anew with the session. */
export function startLive(): () => void {
  let stop = isSignedIn() ? begin() : null;
  const off = onSession((signedIn) => {
    if (signedIn && stop === null) stop = begin();
    if (!signedIn) {
      stop?.();
      stop = null;
    }
  });
  return () => {
    off();
    stop?.();
  };
}

function begin(): () => void {
  const ended = new AbortController();
  const own = new BroadcastChannel("tritally.live");
  channel = own;
  own.onmessage = (message: MessageEvent<Message>) => {
    received(message.data);
  };
  own.postMessage({ ask: true } satisfies Message);
  void lead(ended.signal);
  return () => {
    ended.abort();
    own.close();
    channel = null;
  };
}

function received(message: Message): void {
  if ("change" in message) hear(message.change);
  else if ("away" in message) setAway(message.away);
  else if (leads) channel?.postMessage({ away } satisfies Message);
}

/** Holds the lock until the signal; without locks (insecure address) each tab listens for itself. */
async function lead(signal: AbortSignal): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return followAll(signal);
  await locks.request("tritally.live", { signal }, () => followAll(signal)).catch(() => undefined);
}

async function followAll(signal: AbortSignal): Promise<void> {
  leads = true;
  await Promise.all(SERVICES.map((service) => follow(service, say, sayConnected, signal)));
  leads = false;
}

function say(change: LiveChange): void {
  channel?.postMessage({ change } satisfies Message);
  hear(change);
}

function sayConnected(service: Service, connected: boolean): void {
  const others = away.filter((one) => one !== service);
  setAway(connected ? others : [...others, service]);
  channel?.postMessage({ away } satisfies Message);
}

function hear(change: LiveChange): void {
  for (const hearer of hearers) hearer(change);
}

function setAway(services: readonly Service[]): void {
  away = services;
  for (const watcher of watchers) watcher();
}

/** Calls the handler with every change, wherever it came in. */
export function onLive(handler: (change: LiveChange) => void): () => void {
  hearers.add(handler);
  return () => hearers.delete(handler);
}

/** A component's ear: `useLive((change) => …)`; the newest handler is called. */
export function useLive(handler: (change: LiveChange) => void): void {
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  useEffect(
    () =>
      onLive((change) => {
        newest.current(change);
      }),
    [],
  );
}

/** Services whose stream is away just now: what is shown may be old. */
export function useAway(): readonly Service[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => away,
  );
}
