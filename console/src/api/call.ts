/** The one way to the services: token, language, version, idempotency key, deadline, problems. */
import { currentLanguage } from "./language";
import { awayProblem, Problem, type ProblemBody, sessionEnded } from "./problem";
import { accessToken, forgetTokens } from "./session";

export type Service = "documents" | "inventory" | "ledger" | "risk" | "auth";

export interface CallOptions {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  /** If-Match: the version that the person saw. */
  readonly version?: number;
  /** Idempotency-Key: made when the person acted (`newKey`), the same in every repetition. */
  readonly key?: string;
  /** Prefer: wait, in seconds. */
  readonly wait?: number;
  readonly accept?: string;
  /** Last-Event-ID: where a stream goes on. */
  readonly lastEventId?: string;
  readonly signal?: AbortSignal;
}

const DEADLINE_MS = 30_000;

export function newKey(): string {
  return crypto.randomUUID();
}

/** JSON of the answer, null where there is none. Raises `Problem`. */
export async function call<T>(service: Service, path: string, options: CallOptions = {}): Promise<T> {
  const response = await answered(service, path, options);
  const text = await response.text();
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** The answer's body as it comes, for exports and streams. Raises `Problem`. */
export async function answered(service: Service, path: string, options: CallOptions = {}): Promise<Response> {
  const token = await accessToken();
  const first = await sent(service, path, options, token);
  if (first.status !== 401 || service === "auth") return good(first);
  if (token === null) throw endedSession();
  const second = await sent(service, path, options, await accessToken(token));
  if (second.status === 401) throw endedSession();
  return good(second);
}

/** Everybody who shows a page hears of it, and the sign-in takes its place. */
function endedSession(): Problem {
  forgetTokens();
  return sessionEnded();
}

async function sent(service: Service, path: string, options: CallOptions, token: string | null): Promise<Response> {
  const signals = [AbortSignal.timeout(DEADLINE_MS), ...(options.signal ? [options.signal] : [])];
  try {
    return await fetch(`/api/${service}${path}`, {
      method: options.method ?? "GET",
      headers: headersOf(options, token),
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.accept === "text/event-stream" ? (options.signal ?? null) : AbortSignal.any(signals),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw awayProblem();
  }
}

function headersOf(options: CallOptions, token: string | null): Record<string, string> {
  return {
    Accept: options.accept ?? "application/json",
    "Accept-Language": currentLanguage(),
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    ...(options.body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(options.version === undefined ? {} : { "If-Match": `"${String(options.version)}"` }),
    ...(options.key === undefined ? {} : { "Idempotency-Key": options.key }),
    ...(options.lastEventId === undefined ? {} : { "Last-Event-ID": options.lastEventId }),
    ...(options.wait === undefined ? {} : { Prefer: `wait=${String(options.wait)}` }),
  };
}

async function good(response: Response): Promise<Response> {
  if (response.ok) return response;
  const unknown: ProblemBody = { status: response.status, code: `http_${String(response.status)}`, title: response.statusText, detail: "" };
  throw new Problem((await response.json().catch(() => unknown)) as ProblemBody);
}

/** `?a=1&b=2` of what is set; lists become `a_in=x,y` by the caller. */
export function query(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  const set = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
