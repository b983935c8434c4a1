import { expect, it } from "vitest";
import { lag, type Positions } from "./lag";

const positions = (more: Partial<Positions>): Positions => ({ last_position: 0, said: {}, unsent: 0, heard: {}, parked: 0, ...more });

it.each([
  ["has heard all", { "0": 7, "1": 9 }, { "0": 7, "1": 9 }, 0],
  ["is ahead of what was read", { "0": 7 }, { "0": 9 }, 0],
  ["is behind in one shard", { "0": 7, "1": 9 }, { "0": 7, "1": 4 }, 5],
  ["has not begun a shard", { "3": 2 }, {}, 2],
])("a reader that %s", (_what, said, heard, expected) => {
  expect(lag(positions({ heard: { documents: heard } }), "documents", positions({ said }))).toBe(expected);
});

it("who does not listen, or to whom nobody answers, has no lag", () => {
  expect(lag(positions({}), "documents", positions({ said: { "0": 1 } }))).toBeNull();
  expect(lag(positions({ heard: { documents: { "0": 1 } } }), "documents", null)).toBeNull();
});
