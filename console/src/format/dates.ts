/** Instants in the organisation's zone, business dates as they are. */

const ZONE = "Asia/Shanghai";
const PARTS: Intl.DateTimeFormatOptions = { timeZone: ZONE, hourCycle: "h23" };
const time = new Intl.DateTimeFormat("sv-SE", { ...PARTS, hour: "2-digit", minute: "2-digit", second: "2-digit" });
const stamp = new Intl.DateTimeFormat("sv-SE", { ...PARTS, dateStyle: "short", timeStyle: "short" });
const day = new Intl.DateTimeFormat("sv-SE", { ...PARTS, dateStyle: "short" });

/** `14:02:07` */
export function clock(instant: string | Date): string {
  return time.format(new Date(instant));
}

/** `2026-11-23 14:02` */
export function dateTime(instant: string | null | undefined): string {
  return instant === null || instant === undefined ? "" : stamp.format(new Date(instant));
}

/** Today's business date, `2026-11-23`. */
export function today(now: Date = new Date()): string {
  return day.format(now);
}

/** The first instant of a business date, for filters by time. */
export function dayStart(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00+08:00`;
}

export function dayEnd(day: string | null): string | null {
  return day === null ? null : `${day}T23:59:59.999999+08:00`;
}

export interface Span {
  readonly unit: "second" | "minute" | "hour" | "day";
  readonly value: number;
}

/** How long, in the largest unit that fills. */
export function span(seconds: number): Span {
  if (seconds < 60) return { unit: "second", value: seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds) };
  if (seconds < 3_600) return { unit: "minute", value: Math.round(seconds / 60) };
  if (seconds < 86_400) return { unit: "hour", value: Math.round(seconds / 3_600) };
  return { unit: "day", value: Math.round(seconds / 86_400) };
}
