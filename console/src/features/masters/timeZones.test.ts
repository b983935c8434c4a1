import { describe, expect, it } from "vitest";
import { zoneChoices } from "./timeZones";

const WINTER = new Date("2026-01-15T12:00:00Z");

describe("zones to choose from", () => {
  it.each([
    ["zh-CN", "Asia/Shanghai", "Asia/Shanghai · 中国标准时间 · 中国时间 · GMT+8"],
    ["en", "Europe/Berlin", "Europe/Berlin · Central European Time · Germany Time · GMT+1"],
  ])("in %s, %s is %s", (language, zone, label) => {
    expect(zoneChoices("UTC", language, WINTER)).toContainEqual({ value: zone, label });
  });

  it("holds the current one, known here or not, and each once", () => {
    const values = zoneChoices("Mars/Olympus_Mons", "en", WINTER).map(({ value }) => value);
    expect(values).toContain("Mars/Olympus_Mons");
    expect(values).toContain("UTC");
    expect(new Set(values).size).toBe(values.length);
  });
});
