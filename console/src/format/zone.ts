/** The clock that instants are told by: the organisation's time zone, whatever the browser's is. */

const DEFAULT_ZONE = "Asia/Shanghai";
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

interface ZoneClock {
  readonly zone: string;
  /** `14:02:07` */
  readonly time: Intl.DateTimeFormat;
  /** `2026-11-23 14:02` */
  readonly minute: Intl.DateTimeFormat;
  /** `2026-11-23 14:02:07` */
  readonly second: Intl.DateTimeFormat;
}

let clock = clockOf(DEFAULT_ZONE);

/** The zone of who is signed in; null: of nobody. A zone that this browser does not know is passed over. */
export function tellTimeIn(zone: string | null): void {
  const wanted = zone ?? DEFAULT_ZONE;
  if (wanted !== clock.zone) clock = knownClock(wanted) ?? clockOf(DEFAULT_ZONE);
}

export function zoneClock(): ZoneClock {
  return clock;
}

/** The first instant, in milliseconds, at which the clock shows `wall` (`2026-11-23 14:02:07`), or later where it skips that. */
export function instantAt(wall: string): number {
  const asUtc = Date.parse(`${wall.replace(" ", "T")}Z`);
  let [before, at] = [asUtc - 15 * HOUR_MS, asUtc + 13 * HOUR_MS];
  while (at - before > SECOND_MS) {
    const middle = before + Math.floor((at - before) / (2 * SECOND_MS)) * SECOND_MS;
    if (clock.second.format(middle) < wall) before = middle;
    else at = middle;
  }
  return at;
}

function clockOf(zone: string): ZoneClock {
  const made = (more: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone, hourCycle: "h23", ...more });
  return { zone, time: made({ timeStyle: "medium" }), minute: made({ dateStyle: "short", timeStyle: "short" }), second: made({ dateStyle: "short", timeStyle: "medium" }) };
}

function knownClock(zone: string): ZoneClock | null {
  try {
    return clockOf(zone);
  } catch {
    return null;
  }
}
