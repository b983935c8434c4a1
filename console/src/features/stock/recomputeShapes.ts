/** `GET /recomputes` and what lies below it. */
import type { Tone } from "@/format/tones";
import type { Stocked } from "./shapes";

export interface Recompute {
  readonly id: string;
  readonly state: "waiting" | "running" | "finished" | "failed";
  readonly from: string | null;
  readonly to: string;
  readonly products_total: number;
  readonly products_done: number;
  readonly movements_done: number;
  readonly person_name: string;
  readonly created_at: string;
  readonly finished_at: string | null;
  readonly proposed_at: string | null;
}

export interface RecomputeDifference extends Stocked {
  readonly batch_number: string | null;
  readonly quantity: string;
  readonly old_value: string;
  readonly new_value: string;
  readonly value: string;
  readonly is_whole: boolean;
  readonly document_id: string | null;
}

export interface RecomputeCost extends Stocked {
  readonly document_id: string;
  readonly document_number: string;
  readonly document_kind: string;
  readonly business_date: string;
  readonly quantity: string;
  readonly old_cost: string;
  readonly new_cost: string;
}

export const RECOMPUTE_STATES = ["waiting", "running", "finished", "failed"] as const;

export function toneOfRecompute(state: Recompute["state"]): Tone {
  return { waiting: "warn", running: "flight", finished: "done", failed: "refused" }[state] as Tone;
}
