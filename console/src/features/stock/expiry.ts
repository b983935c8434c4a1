/** Days until a batch expires; both are business dates. */

export const NEAR_DAYS = 30;
const DAY_MS = 86_400_000;

export function daysLeft(expiry: string, today: string): number {
  return Math.round((Date.parse(expiry) - Date.parse(today)) / DAY_MS);
}
