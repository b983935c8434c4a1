/** The body of `POST /documents` and `PUT /documents/{id}`. Source: documents/domain/draft.py. */
import { entered } from "@/parts/linegrid/editLines";
import { decimal, goodsBody, type Members, quantityBody, rate, said } from "@/parts/linegrid/lineBody";
import type { GridLine } from "@/parts/linegrid/line";
import { KIND_FORMS, type KindForm } from "./kinds";
import type { Entry, Header, Sheet } from "./sheet";

export interface DraftBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** Which line of the sheet each line of the body is, so that an error finds its place. */
  readonly keys: readonly string[];
}

export function draftBody(sheet: Sheet): DraftBody {
  const form = KIND_FORMS[sheet.kind];
  const lines = linesOf(sheet, form);
  const body = {
    kind: sheet.kind,
    ...headerBody(sheet.header, form),
    ...(form.content === "lines" || lines.length > 0 ? { lines: lines.map((line) => lineBody(line, form, sheet)) } : {}),
    ...contentBody(sheet, form),
  };
  return { body, keys: lines.map((line) => line.key) };
}

/** A landed cost names lines only where it says their weight. */
function linesOf(sheet: Sheet, form: KindForm): readonly GridLine[] {
  if (form.content === "landed") {
    const lines = entered(sheet.lines);
    return sheet.header.spread_by === "weight" && lines.some((line) => line.weight.trim() !== "") ? lines : [];
  }
  return form.content === "lines" ? entered(sheet.lines) : [];
}

function headerBody(header: Header, form: KindForm): Members {
  return said({
    business_date: header.business_date,
    warehouse_id: form.warehouse ? header.warehouse_id : null,
    partner_id: form.partner === null ? null : header.partner_id,
    origin_id: header.origin_id,
    reason: form.reasons.length > 0 ? header.reason : null,
    reference: header.reference.trim(),
    flag: header.flag.trim(),
    remark: header.remark.trim(),
    target_warehouse_id: form.has.has("target_warehouse_id") ? header.target_warehouse_id : null,
    register_only: form.has.has("register_only") && header.register_only,
    direct: form.has.has("direct") && header.direct,
    reserve: form.has.has("reserve") && header.reserve,
    ...currencyBody(header, form),
  });
}

/** What goes back on another document is in its currency, at its rate: it says neither. */
function currencyBody({ currency, exchange_rate }: Header, form: KindForm): Members {
  return form.currency === "own" && currency !== null ? { currency, exchange_rate: decimal(exchange_rate) } : {};
}

function contentBody(sheet: Sheet, form: KindForm): Members {
  const { header } = sheet;
  switch (form.content) {
    case "money":
      return said({ account: header.account, amount: decimal(header.amount), settlements: sheet.settlements.filter((one) => one.amount.trim() !== "").map((one) => ({ document_id: one.document_id, amount: decimal(one.amount) })) });
    case "landed":
      return said({ amount: decimal(header.amount), spread_by: header.spread_by, receipts: sheet.receipts, tax_rate: rate(header.tax_rate) });
    case "entries":
      return { entries: sheet.entries.filter((entry) => !isEmptyEntry(entry)).map(entryBody) };
    default:
      return {};
  }
}

export function isEmptyEntry(entry: Entry): boolean {
  return entry.account.trim() === "" && entry.partner_id === null && entry.debit.trim() === "" && entry.credit.trim() === "";
}

function entryBody(entry: Entry): Members {
  return said({ account: entry.account.trim(), partner_id: entry.partner_id, partner_role: entry.partner_id === null ? null : entry.partner_role, debit: decimal(entry.debit), credit: decimal(entry.credit) });
}

function lineBody(line: GridLine, form: KindForm, sheet: Sheet): Members {
  const { grid } = form;
  const made = line.origin !== null;
  return said({
    line_id: line.line_id,
    product_id: made ? null : line.product?.id,
    origin_line_id: line.origin?.line_id,
    ...(grid.quantity === "no" ? {} : quantityBody(line)),
    ...(made && grid.priceStands ? {} : priceBody(line, form)),
    direction: saysDirection(line, sheet, form) ? line.direction : null,
    value: grid.value === "no" || isComponent(line, sheet) ? null : decimal(line.value),
    weight: grid.weight ? decimal(line.weight) : null,
    ...(grid.goods ? goodsBody(line) : {}),
    remark: line.remark.trim(),
  });
}

function priceBody(line: GridLine, { grid }: KindForm): Members {
  return { price: grid.price === "no" ? null : decimal(line.price), tax_rate: grid.taxed ? rate(line.tax) : null };
}

/** Of an arrival only what was lost on the way says so. */
function saysDirection(line: GridLine, sheet: Sheet, { grid }: KindForm): boolean {
  return grid.direction !== null || (sheet.kind === "transfer_receipt" && line.direction === "out");
}

function isComponent(line: GridLine, sheet: Sheet): boolean {
  return sheet.kind === "assembly" && line.direction === "out";
}
