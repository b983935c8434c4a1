/** A document's trace as nodes and edges: what happened in rows (a new row when it begins anew), what it waits for, what is still to come, and the linked documents. */
import type { Kind, State } from "@/api/shapes/documents";
import type { Linked, Trace, TraceNode, Waiting } from "@/api/shapes/story";
import type { Tone } from "@/format/tones";

export interface Step {
  readonly id: string;
  /** A word of namespace `trace`, below `node` (happened, expected) or `step` (waiting). */
  readonly name: string;
  readonly as: "happened" | "waiting" | "expected";
  readonly tone: Tone;
  readonly row: number;
  readonly column: number;
  readonly node: TraceNode | null;
  readonly waiting: Waiting | null;
  /** How often the same step was taken one after the other. */
  readonly times: number;
}

export interface StoryDocument {
  readonly id: string;
  readonly side: "before" | "after";
  readonly linked: Linked;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly as: "next" | "back" | "expected" | "link";
}

export interface Story {
  readonly steps: readonly Step[];
  readonly documents: readonly StoryDocument[];
  readonly edges: readonly Edge[];
}

const REFUSED: ReadonlySet<string> = new Set(["refused", "rolled_back", "stock_reversal_refused", "voucher_reversal_refused"]);
const TAKEN_BACK: ReadonlySet<string> = new Set(["unauditing", "stock_reversed", "stock_restored", "voucher_reversed", "unaudited", "withdrawn", "voided"]);
const DONE: ReadonlySet<string> = new Set(["audited", "reserved", "posted", "vouchered", "voucher_added", "closed", "done", "released", "no_return"]);
const BEGINS: ReadonlySet<string> = new Set(["edited", "submitted", "reused"]);
const BEFORE: ReadonlySet<string> = new Set(["origin", "was", "settled"]);
const MONEY: ReadonlySet<Kind> = new Set<Kind>(["customer_receipt", "supplier_payment", "opening_balance"]);
const ORDERS: ReadonlySet<Kind> = new Set<Kind>(["purchase_order", "sales_order"]);
const AFTER_STEP: Readonly<Record<string, readonly string[]>> = { post: ["posted", "vouchered"], move_stock: ["vouchered"] };

export function toneOfStep(name: string): Tone {
  if (REFUSED.has(name)) return "refused";
  if (TAKEN_BACK.has(name)) return "warn";
  return DONE.has(name) ? "done" : "idle";
}

export function storyOf(trace: Trace): Story {
  const steps = [...happened(trace.nodes)];
  const last = steps.at(-1);
  let place = { row: last?.row ?? 0, column: (last?.column ?? -1) + 1 };
  if (last !== undefined && goesBack(last.name) && trace.state === "draft") place = { row: last.row + 1, column: 1 };
  if (trace.waiting !== null) {
    steps.push({ id: "waiting", name: trace.waiting.step, as: "waiting", tone: trace.waiting.stuck ? "refused" : "flight", ...place, node: null, waiting: trace.waiting, times: 1 });
    place = { ...place, column: place.column + 1 };
  }
  for (const name of expected(trace)) {
    steps.push({ id: `expected-${name}`, name, as: "expected", tone: "idle", ...place, node: null, waiting: null, times: 1 });
    place = { ...place, column: place.column + 1 };
  }
  const documents = trace.linked.map((linked): StoryDocument => ({ id: linked.document_id, side: BEFORE.has(linked.relation) ? "before" : "after", linked }));
  return { steps, documents, edges: [...chain(steps), ...links(steps, documents)] };
}

/** Several of the same in a row (edits) are one step. */
function happened(nodes: readonly TraceNode[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, node] of nodes.entries()) {
    const before = steps.at(-1);
    if (before?.name === node.name && node.name === "edited") {
      steps[steps.length - 1] = { ...before, node, times: before.times + 1 };
      continue;
    }
    const anew = before !== undefined && BEGINS.has(node.name) && goesBack(before.name);
    const row = (before?.row ?? 0) + (anew ? 1 : 0);
    const column = before === undefined ? 0 : anew ? 1 : before.column + 1;
    steps.push({ id: `step-${String(index)}`, name: node.name, as: "happened", tone: toneOfStep(node.name), row, column, node, waiting: null, times: 1 });
  }
  return steps;
}

function goesBack(name: string): boolean {
  return REFUSED.has(name) || TAKEN_BACK.has(name);
}

/** What usually comes next, as the service's list of steps says (documents sagas). */
function expected(trace: Trace): readonly string[] {
  if (trace.waiting !== null) return AFTER_STEP[trace.waiting.step] ?? [];
  const rest = ORDERS.has(trace.kind) ? ["audited"] : MONEY.has(trace.kind) ? ["audited", "vouchered"] : ["audited", "posted", "vouchered"];
  const byState: Partial<Record<State, readonly string[]>> = { draft: ["submitted", ...rest], submitted: rest, audited: rest.slice(1), posted: ["vouchered"] };
  return byState[trace.state] ?? [];
}

function chain(steps: readonly Step[]): readonly Edge[] {
  return steps.slice(1).map((step, index) => {
    const before = steps[index] as Step;
    const as = step.as !== "happened" ? "expected" : goesBack(step.name) || step.row > before.row ? "back" : "next";
    return { from: before.id, to: step.id, as };
  });
}

/** What it came from leads to its first step; what came of it starts at the last step that stands. */
function links(steps: readonly Step[], documents: readonly StoryDocument[]): readonly Edge[] {
  const first = steps[0];
  const standing = steps.findLast((step) => step.as === "happened" && !goesBack(step.name)) ?? first;
  if (first === undefined || standing === undefined) return [];
  return documents.map((one) => (one.side === "before" ? { from: one.id, to: first.id, as: "link" } : { from: standing.id, to: one.id, as: "link" }));
}
