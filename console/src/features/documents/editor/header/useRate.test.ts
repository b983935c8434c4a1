import { expect, it } from "vitest";
import { goodRate, type Rate, rateOf } from "./useRate";

const TABLE = { rate: "7.1", since: "2026-11-01" };

it.each<readonly [string, Rate["table"], boolean, Rate["from"], string | null]>([
  ["7.2", TABLE, true, "typed", "7.2"],
  ["7.2", null, true, "typed", "7.2"],
  ["0", TABLE, true, "typed", null],
  ["sieben", TABLE, true, "typed", null],
  ["", TABLE, true, "table", "7.1"],
  [" ", TABLE, true, "table", "7.1"],
  ["", null, true, "missing", null],
  ["", null, false, "unknown", null],
])("typed %j beside the table's %j: %s %s", (text, table, answered, from, rate) => {
  expect(rateOf(goodRate(text), text, table, answered)).toMatchObject({ from, rate });
});
