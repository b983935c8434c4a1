/** What became of a ledger entry, and what colour says so. */
import type { Tone } from "@/format/tones";
import type { LedgerEntry, Mark } from "./shapes";

const TONES: Readonly<Record<Mark, Tone>> = {
  audit_failed: "refused",
  rolled_back: "warn",
  unaudited: "warn",
  voided: "idle",
  voided_then_reused: "flight",
};

export function toneOfMark(mark: Mark): Tone {
  return TONES[mark];
}

/** It moved nothing, or its document is void: shown quietly. */
export function isQuiet(entry: Pick<LedgerEntry, "mark" | "operation">): boolean {
  return entry.operation === "audit_failed" || entry.mark === "voided";
}
