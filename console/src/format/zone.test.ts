import { afterEach, describe, expect, it } from "vitest";
import { clock, dateTime, dayEnd, dayStart, today, wallInstant, wallTime } from "./dates";
import { tellTimeIn } from "./zone";

afterEach(() => { tellTimeIn(null); });

const NIGHT = "2026-01-05T23:30:07.999999+00:00";

describe("instants are told by the organisation's clock", () => {
  it.each([
    [null, NIGHT, "2026-01-06 07:30"],
    ["Asia/Shanghai", NIGHT, "2026-01-06 07:30"],
    ["Europe/Berlin", NIGHT, "2026-01-06 00:30"],
    ["Europe/Berlin", "2026-07-05T23:30:07Z", "2026-07-06 01:30"],
    ["America/New_York", NIGHT, "2026-01-05 18:30"],
    ["America/New_York", "2026-07-05T23:30:07Z", "2026-07-05 19:30"],
    ["Asia/Kathmandu", NIGHT, "2026-01-06 05:15"],
  ])("%s: %s is %s", (zone, instant, shown) => {
    tellTimeIn(zone);
    expect(dateTime(instant)).toBe(shown);
    expect(wallTime(instant)).toBe(`${shown}:07`);
    expect(clock(instant)).toBe(`${shown.slice(11)}:07`);
    expect(today(new Date(instant))).toBe(shown.slice(0, 10));
  });

  it("is Shanghai's where this browser does not know the zone", () => {
    tellTimeIn("Mars/Olympus_Mons");
    expect(dateTime(NIGHT)).toBe("2026-01-06 07:30");
  });
});

describe("a day begins and ends by the organisation's clock", () => {
  it.each([
    ["Asia/Shanghai", "2026-11-23", "+08:00", "+08:00"],
    ["Europe/Berlin", "2026-01-15", "+01:00", "+01:00"],
    ["Europe/Berlin", "2026-03-28", "+01:00", "+01:00"],
    ["Europe/Berlin", "2026-03-29", "+01:00", "+02:00"],
    ["Europe/Berlin", "2026-03-30", "+02:00", "+02:00"],
    ["Europe/Berlin", "2026-10-25", "+02:00", "+01:00"],
    ["Europe/Berlin", "2026-10-26", "+01:00", "+01:00"],
    ["America/New_York", "2026-03-08", "-05:00", "-04:00"],
    ["America/New_York", "2026-11-01", "-04:00", "-05:00"],
    ["America/St_Johns", "2026-01-15", "-03:30", "-03:30"],
    ["Pacific/Kiritimati", "2026-12-31", "+14:00", "+14:00"],
    ["Pacific/Pago_Pago", "2026-12-31", "-11:00", "-11:00"],
    ["UTC", "2028-02-29", "+00:00", "+00:00"],
  ])("%s, %s: from %s to %s", (zone, day, first, last) => {
    tellTimeIn(zone);
    expect(dayStart(day)).toBe(`${day}T00:00:00${first}`);
    expect(dayEnd(day)).toBe(`${day}T23:59:59.999999${last}`);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29", 23],
    ["Europe/Berlin", "2026-10-25", 25],
    ["America/New_York", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["Asia/Shanghai", "2026-03-29", 24],
  ])("%s: %s has %d hours", (zone, day, hours) => {
    tellTimeIn(zone);
    expect(Math.round((Date.parse(dayEnd(day) ?? "") - Date.parse(dayStart(day) ?? "")) / 3_600_000)).toBe(hours);
  });

  it("begins where the clock skips midnight", () => {
    tellTimeIn("Africa/Cairo");
    expect(dateTime(dayStart("2026-04-24"))).toBe("2026-04-24 01:00");
    expect(new Date(dayStart("2026-04-24") ?? "").getTime()).toBe(new Date(dayEnd("2026-04-23") ?? "").getTime() + 1);
  });

  it.each(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Africa/Cairo"])("%s: no instant is in two days or in none", (zone) => {
    tellTimeIn(zone);
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const [day, next] = [new Date(at), new Date(at + 86_400_000)].map((one) => one.toISOString().slice(0, 10));
      expect(Date.parse(dayStart(next ?? "") ?? "")).toBe(Date.parse(dayEnd(day ?? "") ?? "") + 1);
      expect(today(new Date(dayStart(day ?? "") ?? ""))).toBe(day);
    }
  });

  it("is open where no day is said", () => {
    expect([dayStart(null), dayEnd(null)]).toEqual([null, null]);
  });
});

describe("a time that a person chose", () => {
  it.each([
    ["Asia/Shanghai", "2026-11-23 14:02:07", "2026-11-23T06:02:07.000Z"],
    ["Europe/Berlin", "2026-07-01 00:00:00", "2026-06-30T22:00:00.000Z"],
    ["Europe/Berlin", "2026-03-29 02:30:00", "2026-03-29T01:00:00.000Z"],
    ["America/New_York", "2026-11-01 03:00:00", "2026-11-01T08:00:00.000Z"],
  ])("%s: %s is %s", (zone, wall, instant) => {
    tellTimeIn(zone);
    expect(wallInstant(wall)).toBe(instant);
  });
});
