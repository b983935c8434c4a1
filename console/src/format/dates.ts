/** Instants in the organisation's zone, business dates as they are. */
import { instantAt, zoneClock } from "./zone";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `14:02:07` */
export function clock(instant: string | Date): string {
  return zoneClock().time.format(new Date(instant));
}

/** `2026-11-23 14:02` */
export function dateTime(instant: string | null | undefined): string {
  return instant === null || instant === undefined ? "" : zoneClock().minute.format(new Date(instant));
}

/** Today's business date, `2026-11-23`. */
export function today(now: Date = new Date()): string {
  return wallTime(now).slice(0, 10);
}

/** What the clock shows, `2026-11-23 14:02:07`. */
export function wallTime(instant: string | Date): string {
  return zoneClock().second.format(new Date(instant));
}

/** The instant at which the clock shows `2026-11-23 14:02:07`. */
export function wallInstant(wall: string): string {
  return new Date(instantAt(wall)).toISOString();
}

/** The first instant of a business date, for filters by time: `2026-11-23T00:00:00+08:00`. */
export function dayStart(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00${offsetAtStartOf(day)}`;
}

/** The last microsecond before the next day. */
export function dayEnd(day: string | null): string | null {
  return day === null ? null : `${day}T23:59:59.999999${offsetAtStartOf(dayAfter(day))}`;
}

/** By which midnight names the instant at which a day begins; also where the clock skips midnight. */
function offsetAtStartOf(day: string): string {
  const minutes = Math.round((Date.parse(day) - instantAt(`${day} 00:00:00`)) / MINUTE_MS);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
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
