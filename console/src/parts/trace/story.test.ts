import { expect, it } from "vitest";
import type { Trace, TraceNode } from "@/api/shapes/story";
import { storyOf } from "./story";

const node = (name: string, more: Partial<TraceNode> = {}): TraceNode => ({ name, at: "2026-11-23T10:00:00Z", seconds: 1, ...more });
const trace = (names: readonly string[], more: Partial<Trace> = {}): Trace => ({
  document_id: "d", version: 1, kind: "sales_delivery", number: "SD-1", state: "vouchered", refusal: null,
  nodes: names.map((name) => node(name)), waiting: null, linked: [], notes: [], ...more,
});

it("goes through in one row, each step after the one before", () => {
  const story = storyOf(trace(["created", "submitted", "audited", "posted", "vouchered"]));
  expect(story.steps.map((step) => [step.row, step.column])).toEqual([[0, 0], [0, 1], [0, 2], [0, 3], [0, 4]]);
  expect(story.edges.every((edge) => edge.as === "next")).toBe(true);
});

it("begins a new row when it is submitted again after a refusal, and lights the refusal", () => {
  const story = storyOf(trace(["created", "submitted", "audited", "refused", "edited", "submitted"], { state: "submitted" }));
  expect(story.steps.map((step) => step.row)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
  expect(story.steps[3]?.tone).toBe("refused");
  expect(story.edges[3]).toEqual({ from: "step-3", to: "step-4", as: "back" });
  expect(story.steps.slice(6).map((step) => step.name)).toEqual(["audited", "posted", "vouchered"]);
});

it("says what it waits for, red when it is stuck, and what comes after", () => {
  const waiting = { step: "move_stock", by: "inventory", since: "2026-11-23T10:00:00Z", seconds: 90, deadline_seconds: 60, stuck: true };
  const story = storyOf(trace(["created", "submitted", "audited"], { state: "audited", waiting }));
  expect(story.steps.slice(3).map((step) => [step.name, step.as, step.tone])).toEqual([["move_stock", "waiting", "refused"], ["vouchered", "expected", "idle"]]);
});

it("expects a draft that was un-audited to be submitted again, in a row of its own", () => {
  const story = storyOf(trace(["created", "submitted", "audited", "posted", "vouchered", "unauditing", "stock_reversed", "voucher_reversed"], { state: "draft" }));
  expect(story.steps.at(-4)).toMatchObject({ name: "submitted", as: "expected", row: 1, column: 1 });
});

it("joins several edits to one step", () => {
  expect(storyOf(trace(["created", "edited", "edited", "submitted"])).steps.map((step) => step.times)).toEqual([1, 2, 1]);
});

it("links both ways: origins before the first step, the rest after the last that stands", () => {
  const linked = [
    { document_id: "o", kind: "sales_order" as const, number: "SO-1", state: "confirmed" as const, gross: "1.00", relation: "origin" },
    { document_id: "r", kind: "sales_return" as const, number: "SR-1", state: "draft" as const, gross: "1.00", relation: "return" },
  ];
  const story = storyOf(trace(["created", "submitted", "audited", "posted", "vouchered", "unauditing"], { linked }));
  expect(story.edges.slice(-2)).toEqual([{ from: "o", to: "step-0", as: "link" }, { from: "step-4", to: "r", as: "link" }]);
});

it("expects of an order its audit only, of money no stock", () => {
  expect(storyOf(trace(["created"], { kind: "sales_order", state: "draft" })).steps.map((step) => step.name)).toEqual(["created", "submitted", "audited"]);
  expect(storyOf(trace(["created", "submitted"], { kind: "customer_receipt", state: "submitted" })).steps.map((step) => step.name)).toEqual(["created", "submitted", "audited", "vouchered"]);
});
