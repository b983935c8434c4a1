import { expect, it } from "vitest";
import { taken } from "./parse";

it("takes whole events and keeps the rest", () => {
  const { events, rest } = taken(': listening\n\nevent: document\nid: 7\ndata: {"a":\ndata: 1}\n\nevent: doc');
  expect(events).toEqual([{ kind: "document", id: "7", data: '{"a":\n1}' }]);
  expect(rest).toBe("event: doc");
});

it("understands carriage returns and passes over comments", () => {
  expect(taken(": ping\r\n\r\nevent: batch\r\ndata: {}\r\n\r\n").events).toEqual([{ kind: "batch", id: "", data: "{}" }]);
});
