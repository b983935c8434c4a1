import { expect, it } from "vitest";
import { summed } from "./availableStock";

it("adds up the batches of a product; what never lay there is none", () => {
  const balances = [{ product_id: "a", available: "2.5" }, { product_id: "b", available: "7" }, { product_id: "a", available: "0.5" }];
  expect([...summed(["a", "b", "c"], balances)]).toEqual([["a", "3"], ["b", "7"], ["c", "0"]]);
});
