/** Who is signed in, in all tabs of this browser: one refresh token, used up by one tab at a time (Web Locks). */
import { awayProblem, Problem, type ProblemBody } from "./problem";

const KEPT = "tritally.session";
const EARLY_MS = 30_000;

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

interface Kept {
  readonly access: string;
  readonly refresh: string;
  readonly until: number;
}

type Listener = (signedIn: boolean) => void;
const listeners = new Set<Listener>();

function read(): Kept | null {
  const text = localStorage.getItem(KEPT);
  return text === null ? null : (JSON.parse(text) as Kept);
}

export function isSignedIn(): boolean {
  return read() !== null;
}

export function keepTokens(tokens: Tokens): void {
  const kept: Kept = {
    access: tokens.access_token,
    refresh: tokens.refresh_token,
    until: Date.now() + tokens.expires_in * 1000,
  };
  localStorage.setItem(KEPT, JSON.stringify(kept));
  tell();
}

export function forgetTokens(): void {
  localStorage.removeItem(KEPT);
  tell();
}

/** Hears of signing in and out, also in another tab. */
export function onSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener(isSignedIn());
}

window.addEventListener("storage", (event) => {
  if (event.key === KEPT) tell();
});

/** A token that is good for a while; null: sign in again. `refused` is one that a service did not take. */
export async function accessToken(refused?: string): Promise<string | null> {
  const kept = read();
  if (kept === null) return null;
  if (kept.access !== refused && kept.until - EARLY_MS > Date.now()) return kept.access;
  return alone(() => refreshed(refused));
}

async function refreshed(refused?: string): Promise<string | null> {
  const kept = read();
  if (kept === null) return null;
  if (kept.access !== refused && kept.until - EARLY_MS > Date.now()) return kept.access;
  const answer = await post("/api/auth/refresh", { refresh_token: kept.refresh });
  if (answer === null) {
    forgetTokens();
    return null;
  }
  keepTokens(answer);
  return answer.access_token;
}

/** One tab at a time; a browser without locks (an insecure address) has to do without. */
function alone<T>(act: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks ? (locks.request("tritally.refresh", act) as Promise<T>) : act();
}

async function post(path: string, body: unknown): Promise<Tokens | null> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw awayProblem();
  });
  if (response.ok) return (await response.json()) as Tokens;
  if (response.status >= 400 && response.status < 500) return null;
  throw new Problem((await response.json().catch(() => ({ status: response.status, code: "away", title: "", detail: "" }))) as ProblemBody);
}

/** A new access token at once, because a claim of the old one holds no longer. */
export async function renewToken(): Promise<void> {
  await accessToken(read()?.access);
}

/** The organisation's time zone, as the access token claims it; null: nobody is signed in, or the token says none. */
export function claimedZone(): string | null {
  try {
    const payload = read()?.access.split(".")[1] ?? "";
    const claims = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { readonly zone?: unknown };
    return typeof claims.zone === "string" ? claims.zone : null;
  } catch {
    return null;
  }
}

export function refreshToken(): string | null {
  return read()?.refresh ?? null;
}
