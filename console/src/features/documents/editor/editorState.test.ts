import { describe, expect, it } from "vitest";
import { blankLine } from "@/parts/linegrid/line";
import { newSheet } from "../sheet";
import { begin, type EditorAction, editorReducer, type EditorState, isDirty } from "./editorState";

const kept = { id: "d", version: 1, number: "SD-1", state: "draft", refusal: null };
const does = (state: EditorState, ...actions: EditorAction[]) => actions.reduce(editorReducer, state);
const fresh = () => begin(newSheet("sales_delivery", { business_date: "2026-11-02" }), null);
const typed = (_: EditorState, key: string, quantity: string): EditorAction => ({ type: "line", action: { type: "set", key, change: { quantity } }, mark: `${key}:quantity` });

describe("what is saved and what is not", () => {
  it("typing makes it unsaved, undoing all of it does not", () => {
    const state = fresh();
    const key = state.history.present.lines[0]?.key ?? "";
    const edited = does(state, typed(state, key, "1"), typed(state, key, "12"));
    expect([isDirty(state), isDirty(edited), isDirty(does(edited, { type: "undo" }))]).toEqual([false, true, false]);
  });
  it("a save gives the lines their ids and leaves nothing unsaved", () => {
    const state = fresh();
    const key = state.history.present.lines[0]?.key ?? "";
    const edited = does(state, typed(state, key, "1"));
    const saved = does(edited, { type: "saved", kept, sent: edited.history.present, keys: [key], lineIds: ["l1"] });
    expect(isDirty(saved)).toBe(false);
    expect(saved.history.present.lines[0]?.line_id).toBe("l1");
    expect(saved.kept?.version).toBe(1);
  });
  it("what is typed while it is being saved stays unsaved, and keeps the ids", () => {
    const state = fresh();
    const key = state.history.present.lines[0]?.key ?? "";
    const sent = does(state, typed(state, key, "1"));
    const meanwhile = does(sent, typed(sent, key, "15"));
    const saved = does(meanwhile, { type: "saved", kept, sent: sent.history.present, keys: [key], lineIds: ["l1"] });
    expect(isDirty(saved)).toBe(true);
    expect(saved.history.present.lines[0]).toMatchObject({ line_id: "l1", quantity: "15" });
  });
  it("a proposed price is no step to undo", () => {
    const line = { ...blankLine(), quantity: "1" };
    const state = begin({ ...fresh().history.present, lines: [line] }, null);
    const proposed = does(state, { type: "line", action: { type: "propose", key: line.key, price: "5" } });
    expect(proposed.history.present.lines[0]?.price).toBe("5");
    expect(proposed.history.past).toHaveLength(0);
  });
});
