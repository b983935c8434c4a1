import { describe, expect, it } from "vitest";
import { type Entry, entered, nextOf, refused, sent, takenBack, tried, type Wanted, withdrawn } from "./queue";

let number = 0;
const newId = () => `id-${String((number += 1)).padStart(3, "0")}`;

function counted(second: number, more: Partial<Wanted> = {}): Entry {
  const at = `2026-11-23T08:00:${String(second).padStart(2, "0")}Z`;
  return entered({ sheetId: "s", personId: "wang", code: "6901", product: null, batch: null, unit: null, quantity: "3", serials: [], countedAt: at, ...more }, newId);
}

const TROUBLE = { code: "quantity_too_precise", title: "t", detail: "d" };

describe("what is sent next", () => {
  it("is the oldest that waits, whatever the order of keeping", () => {
    const first = counted(1);
    expect(nextOf([counted(3), first, counted(2)], "wang")).toBe(first);
  });
  it("passes over what is sent, refused or taken back", () => {
    const waiting = counted(9);
    expect(nextOf([sent(counted(1)), refused(counted(2), TROUBLE), takenBack(counted(3), newId), waiting], "wang")).toBe(waiting);
  });
  it("is only one's own: another's lines wait for their author", () => {
    expect(nextOf([counted(1)], "li")).toBeUndefined();
    expect(nextOf([counted(1)], null)).toBeUndefined();
  });
});

describe("each entry", () => {
  it("has an id and keys of its own", () => {
    const [left, right] = [counted(1), counted(1)];
    expect(new Set([left.id, left.key, right.id, right.key]).size).toBe(4);
  });
  it("keeps its key over every try", () => {
    const entry = counted(1);
    expect(tried(tried(entry)).key).toBe(entry.key);
  });
});

describe("taking back", () => {
  it("what was never sent is gone at once", () => {
    expect(takenBack(counted(1), newId)).toMatchObject({ state: "withdrawn", undo: null });
  });
  it("what may have arrived is sent to the end and then taken back there", () => {
    const entry = takenBack(tried(counted(1)), newId);
    expect(entry).toMatchObject({ state: "waiting" });
    expect(entry.undo).not.toBeNull();
    expect(nextOf([sent(entry)], "wang")).toBeDefined();
    expect(nextOf([withdrawn(sent(entry))], "wang")).toBeUndefined();
  });
  it("asked twice is once: the same key", () => {
    const entry = takenBack(sent(counted(1)), newId);
    expect(takenBack(entry, newId).undo).toBe(entry.undo);
  });
  it("of an entry that is refused meanwhile: it is gone", () => {
    expect(refused(takenBack(tried(counted(1)), newId), TROUBLE).state).toBe("withdrawn");
  });
  it("refused by the service: the entry stays sent, with the reason", () => {
    expect(refused(takenBack(sent(counted(1)), newId), TROUBLE)).toMatchObject({ state: "sent", undo: null, trouble: TROUBLE });
  });
});
