import { expect, it } from "vitest";
import { byWarehouse } from "./stock";

const W1 = { warehouse_id: "1", warehouse_code: "W1", warehouse_name: "一号仓" };
const W2 = { warehouse_id: "2", warehouse_code: "W2", warehouse_name: "工厂仓" };

it("adds the batches of a warehouse, and shows what is on the way where nothing lies yet", () => {
  const balances = [
    { ...W1, location: "A-01", quantity: "24.000000", available: "20.000000" },
    { ...W1, location: "A-01", quantity: "0.500000", available: "0.500000" },
  ];
  expect(byWarehouse(balances, [{ ...W2, quantity: "24.000000" }])).toEqual([
    { id: "1", code: "W1", name: "一号仓", location: "A-01", onHand: "24.5", available: "20.5", inTransit: "0" },
    { id: "2", code: "W2", name: "工厂仓", location: null, onHand: "0", available: "0", inTransit: "24" },
  ]);
});

it("is empty where there never was anything", () => {
  expect(byWarehouse([], [])).toEqual([]);
});
