/** Accounting periods are months, `2026-11`; a closed one closes all before it. Pure. */

export type PeriodState = "closed" | "past" | "current";

export interface Period {
  readonly month: string;
  readonly state: PeriodState;
  /** The one whose turn it is to be closed. */
  readonly isNext: boolean;
  /** Only the last closed one can be opened. */
  readonly canOpen: boolean;
}

const SHOWN = 18;

/** From the current month back, the newest first. */
export function periods(today: string, closedThrough: string | null, shown = SHOWN): readonly Period[] {
  const current = today.slice(0, 7);
  return Array.from({ length: shown }, (_, back) => before(current, back)).map((month) => ({
    month,
    state: closedThrough !== null && month <= closedThrough ? "closed" : month === current ? "current" : "past",
    isNext: closedThrough === null ? month === before(current, 1) : month === before(closedThrough, -1),
    canOpen: month === closedThrough,
  }));
}

/** So many months earlier; below 0: later. */
export function before(month: string, back: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + number - 1 - back;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`;
}

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}
