/** Sends the queue in order, one at a time, each with its own key; begins again when the network does. */
import { call, newKey } from "@/api/call";
import { Problem, SESSION_ENDED } from "@/api/problem";
import { onSession } from "@/api/session";
import { meaningsOf, type Product } from "@/phone/meanings";
import { personId } from "@/phone/person";
import { inStockUnits } from "@/phone/quantities";
import { type Entry, isUnheard, nextOf, refused, sent, takenBack, tried, type Trouble, withdrawn } from "./queue";
import { change, load, snapshot } from "./store";

const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 30_000];
let running = false;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Called once; further calls only nudge it. */
export function startSending(): void {
  window.addEventListener("online", nudge);
  document.addEventListener("visibilitychange", nudge);
  onSession(nudge);
  nudge();
}

export function nudge(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  void drain();
}

export async function undo(entry: Entry): Promise<void> {
  await change(entry.id, (one) => takenBack(one, newKey));
  nudge();
}

async function drain(): Promise<void> {
  if (running || !navigator.onLine) return;
  running = true;
  try {
    await load();
    await alone(sendAll);
    failures = 0;
  } catch {
    failures += 1;
  } finally {
    running = false;
  }
  if (nextOf(snapshot(), personId()) !== undefined) timer ??= setTimeout(nudge, PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? 1_000);
}

/** One tab at a time; where there are no locks the keys make a second sender harmless. */
async function alone(act: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return act();
  await locks.request("tritally.count", { ifAvailable: true }, async (lock) => {
    if (lock !== null) await act();
  });
}

async function sendAll(): Promise<void> {
  for (let entry = nextOf(snapshot(), personId()); entry !== undefined; entry = nextOf(snapshot(), personId())) {
    await sendOne(entry);
  }
}

/** Raises when the service is away: the entry stays as it is, with its key. */
async function sendOne(entry: Entry): Promise<void> {
  try {
    if (entry.state === "sent") await withdraw(entry);
    else await post(entry);
  } catch (error) {
    if (!(error instanceof Problem) || comesBack(error)) throw error;
    await change(entry.id, (one) => refused(one, told(error)));
  }
}

function comesBack(problem: Problem): boolean {
  return problem.isAway || problem.code === SESSION_ENDED || [401, 408, 425, 429].includes(problem.body.status) || problem.body.status >= 500;
}

async function post(entry: Entry): Promise<void> {
  const found = entry.product ?? (await productOf(entry.code));
  if ("ours" in found) return change(entry.id, (one) => refused(one, found));
  const lacking = lacks(entry, found);
  if (lacking !== null) return change(entry.id, (one) => refused({ ...one, product: found }, lacking));
  const unit = entry.unit ?? found.matched_unit;
  await change(entry.id, (one) => tried({ ...one, product: found, unit }));
  await call("inventory", `/count-sheets/${entry.sheetId}/entries`, { method: "POST", key: entry.key, body: { entries: [bodyOf(entry, found, unit)] } });
  await change(entry.id, sent);
}

async function withdraw(entry: Entry): Promise<void> {
  await call("inventory", `/count-sheets/${entry.sheetId}/entries/${entry.id}/withdraw`, { method: "POST", key: entry.undo ?? entry.id });
  await change(entry.id, withdrawn);
}

async function productOf(code: string): Promise<Product | Trouble & { readonly ours: string }> {
  const [product, another] = (await meaningsOf(code)).exact;
  if (product === undefined) return { ours: "unknown" };
  return another === undefined ? product : { ours: "several" };
}

function lacks(entry: Entry, product: Product): Trouble | null {
  if (product.batch_tracked && entry.batch === null) return { ours: "batch" };
  return product.serial_tracked && entry.serials.length === 0 && entry.quantity !== "0" ? { ours: "serial" } : null;
}

function bodyOf(entry: Entry, product: Product, unit: string) {
  return {
    entry_id: entry.id,
    product_id: product.id,
    batch_id: entry.batch?.id ?? null,
    quantity: inStockUnits(product, unit, entry.quantity),
    serials: entry.serials,
    counted_at: entry.countedAt,
  };
}

function told(problem: Problem): Trouble {
  const [first] = problem.errors;
  return { code: first?.code ?? problem.code, title: problem.body.title, detail: first?.detail ?? problem.body.detail };
}

export function unheard(entries: readonly Entry[], sheetId?: string): readonly Entry[] {
  return entries.filter((entry) => isUnheard(entry) && (sheetId === undefined || entry.sheetId === sheetId));
}
