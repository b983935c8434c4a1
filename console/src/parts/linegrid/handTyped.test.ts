import { describe, expect, it } from "vitest";
import type { LineAction } from "./editLines";
import type { GridProduct } from "./line";
import { handTyped } from "./handTyped";

const pick: LineAction = { type: "pick", key: "a", product: {} as GridProduct };
const typed = (price: string): LineAction => ({ type: "set", key: "a", change: { price } });

describe("a proposal of a price", () => {
  it.each<readonly [string, readonly LineAction[], boolean]>([
    ["comes to a line nobody has touched", [pick], true],
    ["comes when only the quantity was typed", [pick, { type: "set", key: "a", change: { quantity: "2" } }], true],
    ["comes too late when a price was typed", [pick, typed("1")], false],
    ["comes too late when a price was typed and taken away", [pick, typed("1"), typed("")], false],
    ["comes when another line's price was typed", [pick, { type: "set", key: "b", change: { price: "1" } }], true],
    ["comes anew once another product is chosen", [pick, typed("1"), pick], true],
  ])("%s", (_, actions, open) => {
    const typedByHand = handTyped();
    actions.forEach(typedByHand.did);
    expect(typedByHand.isOpenTo("a")).toBe(open);
  });
});
