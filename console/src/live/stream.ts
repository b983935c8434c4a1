/** One service's live stream for as long as the signal lasts; resumes by Last-Event-ID, says when it is away. */
import { answered, type Service } from "@/api/call";
import { taken } from "./parse";

export interface LiveChange {
  readonly service: Service;
  /** `document`, `batch`, `agreement` …; `resync`: too much was missed, load anew. */
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Told = (change: LiveChange) => void;
export type Connected = (service: Service, connected: boolean) => void;
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000];

export async function follow(service: Service, told: Told, connected: Connected, signal: AbortSignal): Promise<void> {
  let last = "";
  let failures = 0;
  while (!signal.aborted) {
    try {
      for await (const event of events(service, last, signal)) {
        if (failures > 0 && event.kind === "open") told({ service, kind: "resync", data: {} });
        if (event.kind === "open") {
          failures = 0;
          connected(service, true);
        } else if (event.kind !== "token_expired") {
          last = event.id === "" ? last : event.id;
          told({ service, kind: event.kind, data: JSON.parse(event.data) as Record<string, unknown> });
        }
      }
    } catch {
      connected(service, false);
    }
    await pause(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0, signal);
    failures += 1;
  }
}

async function* events(service: Service, last: string, signal: AbortSignal) {
  const response = await answered(service, "/stream", {
    accept: "text/event-stream",
    signal,
    ...(last === "" ? {} : { lastEventId: last }),
  });
  if (response.body === null) return;
  yield { kind: "open", id: "", data: "{}" };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const { events: whole, rest } = taken(text + part.value);
    text = rest;
    yield* whole;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resume();
    });
  });
}
