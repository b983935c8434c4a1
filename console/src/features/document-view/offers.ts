/** Which actions a document offers in its state, and which permission the person lacks for them. Source: documents domain/state.py, decide.py, followers.py. */
import type { DocumentAnswer, Kind, State } from "@/api/shapes/documents";
import { compared } from "@/format/decimal";
import { isCopyable } from "@/parts/copyToNew";

export type ActionName =
  | "audit" | "submit" | "edit" | "deliver" | "receive" | "arrive" | "return" | "unaudit" | "withdraw" | "reuse" | "close" | "void" | "copy" | "print" | "labels";

export interface Offer {
  readonly name: ActionName;
  /** The permission that the person lacks; null: may do it. */
  readonly missing: string | null;
  readonly look: "primary" | "plain" | "danger";
  readonly place: "bar" | "more";
}

type Subject = Pick<DocumentAnswer, "kind" | "state" | "fulfilment" | "direct" | "lines">;
const EDITABLE: ReadonlySet<State> = new Set(["draft", "refused"]);
const VOIDABLE: ReadonlySet<State> = new Set(["draft", "submitted", "refused"]);
const UNAUDITABLE: ReadonlySet<State> = new Set(["queued", "vouchered", "confirmed", "needs_attention"]);
const EFFECTIVE: ReadonlySet<State> = new Set(["queued", "audited", "posted", "vouchered"]);
const ARRIVABLE: ReadonlySet<State> = new Set(["posted", "vouchered"]);
const RETURNABLE: ReadonlySet<Kind> = new Set<Kind>(["sales_delivery", "purchase_receipt"]);

export function offersOf(document: Subject, may: (permission: string) => boolean): readonly Offer[] {
  return [...decisions(document), ...followers(document), ...takingBack(document), ...likeIt(document), ...paper()].map(({ needs, ...offer }) => ({
    ...offer,
    missing: needs === null || may(needs) ? null : needs,
  }));
}

type Rule = Omit<Offer, "missing"> & { readonly needs: string | null };

function rule(name: ActionName, needs: string | null, place: Offer["place"] = "bar", look: Offer["look"] = "plain"): Rule {
  return { name, needs, place, look };
}

function* decisions({ kind, state }: Subject): Generator<Rule> {
  if (state === "submitted") yield rule("audit", `document.audit.${kind}`, "bar", "primary");
  if (state === "draft") yield rule("submit", "document.edit", "bar", "primary");
  if (EDITABLE.has(state)) yield rule("edit", "document.edit", "bar", state === "refused" ? "primary" : "plain");
}

const MADE_OF_ORDER: Partial<Record<Kind, ActionName>> = { sales_order: "deliver", purchase_order: "receive" };

function* followers(document: Subject): Generator<Rule> {
  const { kind, state } = document;
  const made = MADE_OF_ORDER[kind];
  if (made !== undefined && state === "confirmed" && document.fulfilment !== "closed" && document.fulfilment !== "done") {
    yield rule(made, "document.edit", "bar", "primary");
    yield rule("close", "order.close", "more");
  }
  if (kind === "transfer" && ARRIVABLE.has(state) && !document.direct && left(document, "open")) yield rule("arrive", "document.edit", "bar", "primary");
  if (RETURNABLE.has(kind) && EFFECTIVE.has(state) && left(document, "returnable")) yield rule("return", "document.edit");
}

function* takingBack({ state }: Subject): Generator<Rule> {
  if (UNAUDITABLE.has(state)) yield rule("unaudit", "document.unaudit", "bar");
  if (state === "submitted") yield rule("withdraw", "document.edit", "bar");
  if (state === "voided") yield rule("reuse", "document.void", "bar", "primary");
  if (VOIDABLE.has(state)) yield rule("void", "document.void", "more", "danger");
}

function* likeIt({ kind }: Subject): Generator<Rule> {
  if (isCopyable(kind)) yield rule("copy", "document.edit", "more");
}

function* paper(): Generator<Rule> {
  yield rule("print", null);
  yield rule("labels", null, "more");
}

function left(document: Subject, figure: "open" | "returnable"): boolean {
  return document.lines.some((line) => compared(line[figure] ?? "0", "0") > 0);
}
