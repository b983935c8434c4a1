import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import type { LiveChange } from "./stream";
import { startRefresh } from "./refresh";

const hearers = vi.hoisted(() => new Set<(change: LiveChange) => void>());
vi.mock("./live", () => ({
  onLive: (handler: (change: LiveChange) => void) => {
    hearers.add(handler);
    return () => hearers.delete(handler);
  },
}));

function hear(kind: string, id: string): void {
  for (const hearer of hearers) hearer({ service: "documents", kind, data: { id } });
}

/** A thing whose reads end when the test says so: `answer` ends the oldest open read. */
function slowThing(client: QueryClient, queryKey: readonly string[]) {
  const reads: ((value: string) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => new Promise<string>((resolve) => reads.push(resolve)),
    staleTime: Infinity,
  });
  const off = observer.subscribe(() => undefined);
  return { reads, off, shown: () => client.getQueryData<string>(queryKey) };
}

it("reads once more what changed while it was read for the first time", async () => {
  const client = new QueryClient();
  const stop = startRefresh(client);
  const { reads, off, shown } = slowThing(client, ["document", "1"]);
  hear("document", "1");
  hear("document", "1");
  expect(reads).toHaveLength(1);
  reads[0]?.("before");
  await vi.waitFor(() => {
    expect(reads).toHaveLength(2);
  });
  reads[1]?.("after");
  await vi.waitFor(() => {
    expect(shown()).toBe("after");
  });
  expect(reads).toHaveLength(2);
  off();
  stop();
});

it("reads a shown thing anew at each change of it, and of no other", async () => {
  const client = new QueryClient();
  const stop = startRefresh(client);
  const { reads, off, shown } = slowThing(client, ["document", "1"]);
  reads[0]?.("first");
  await vi.waitFor(() => {
    expect(shown()).toBe("first");
  });
  hear("document", "2");
  expect(reads).toHaveLength(1);
  hear("document", "1");
  expect(reads).toHaveLength(2);
  off();
  stop();
});
