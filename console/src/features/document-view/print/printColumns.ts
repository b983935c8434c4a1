/** What the lines of each kind show on paper. */
import type { DocumentAnswer, DocumentLine, Kind } from "@/api/shapes/documents";
import { compared, sum } from "@/format/decimal";
import { money, price, quantity } from "@/format/numbers";

export interface PrintColumn {
  /** A word of namespace `document-view`, below `print.column`. */
  readonly word: string;
  readonly number: boolean;
  /** Share of the width. */
  readonly share: number;
  readonly text: (line: DocumentLine) => string;
}

const VALUED: ReadonlySet<Kind> = new Set<Kind>(["cost_adjustment", "landed_cost", "bill_difference"]);
const UNPRICED: ReadonlySet<Kind> = new Set<Kind>(["transfer", "transfer_receipt", "stock_count"]);

const text = (word: string, share: number, of: (line: DocumentLine) => string): PrintColumn => ({ word, share, number: false, text: of });
const figure = (word: string, share: number, of: (line: DocumentLine) => string): PrintColumn => ({ word, share, number: true, text: of });

/** Its amounts are in the document's own currency. */
export function printColumns(document: Pick<DocumentAnswer, "kind" | "lines" | "currency">): readonly PrintColumn[] {
  const { kind, lines } = document;
  const isForeign = document.currency != null;
  const net = (line: DocumentLine) => (isForeign ? line.foreign_net ?? null : line.net);
  const tax = (line: DocumentLine) => (isForeign ? line.foreign_tax ?? null : line.tax);
  const says = (of: (line: DocumentLine) => unknown) => lines.some((line) => of(line) !== null && of(line) !== "");
  const taxed = lines.some((line) => compared(tax(line) ?? "0", "0") !== 0);
  return [
    text("number", 5, (line) => String(line.line_number)),
    text("code", 16, (line) => line.product_code),
    text("name", 26, (line) => line.product_name),
    ...(says((line) => line.batch) ? [text("batch", 12, (line) => line.batch?.number ?? "")] : []),
    ...(says((line) => line.direction) ? [text("direction", 6, (line) => line.direction ?? "")] : []),
    text("unit", 6, (line) => line.unit),
    figure("quantity", 11, (line) => quantity(line.unit_quantity ?? line.quantity)),
    ...(VALUED.has(kind) ? [figure("value", 12, (line) => money(line.value ?? line.net))] : []),
    ...(VALUED.has(kind) || UNPRICED.has(kind) ? [] : [figure("price", 10, (line) => price(line.price)), figure("net", 12, (line) => money(net(line)))]),
    ...(taxed ? [figure("tax", 10, (line) => money(tax(line))), figure("gross", 12, (line) => money(sum([net(line) ?? "0", tax(line) ?? "0"])))] : []),
    ...(says((line) => line.remark) ? [text("remark", 12, (line) => line.remark ?? "")] : []),
  ];
}

/** Who signs; goods that go over a counter are signed for by the other side, too. */
export function signaturesOf(kind: Kind): readonly string[] {
  if (kind === "sales_delivery" || kind === "sales_return") return ["maker", "auditor", "keeper", "carrier", "customer"];
  if (kind === "purchase_receipt" || kind === "purchase_return") return ["maker", "auditor", "keeper", "buyer", "supplier"];
  if (kind === "transfer" || kind === "transfer_receipt") return ["maker", "auditor", "sender", "receiver"];
  if (kind === "customer_receipt" || kind === "supplier_payment") return ["maker", "auditor", "cashier", "payer"];
  if (kind === "sales_order" || kind === "purchase_order") return ["maker", "auditor", "partner"];
  return ["maker", "auditor", "keeper"];
}
