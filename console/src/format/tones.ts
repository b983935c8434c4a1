/** What a colour may mean. */
export type Tone = "idle" | "flight" | "done" | "refused" | "warn";

const TONES: Readonly<Record<string, Tone>> = {
  submitted: "warn",
  queued: "warn",
  audited: "flight",
  posted: "flight",
  unauditing: "flight",
  vouchered: "done",
  confirmed: "done",
  needs_attention: "refused",
  refused: "refused",
};

export function toneOf(state: string): Tone {
  return TONES[state] ?? "idle";
}

export const IN_FLIGHT: ReadonlySet<string> = new Set(["audited", "posted", "unauditing"]);
