/** What a person begins most often, by what the person may do; the first is the one that stands out. */

export interface QuickAction {
  readonly word: string;
  readonly to: string;
  /** All of these functions. */
  readonly needs: readonly string[];
}

const entered = (kind: string): QuickAction => ({ word: kind, to: `/documents/new/${kind}`, needs: ["document.edit", `document.audit.${kind}`] });

const ACTIONS: readonly QuickAction[] = [
  entered("sales_delivery"),
  entered("purchase_receipt"),
  { word: "returns", to: "/returns/new", needs: ["document.edit", "document.audit.sales_return"] },
  { word: "counts", to: "/counts", needs: ["stock.count"] },
  entered("transfer"),
  entered("sales_order"),
  entered("purchase_order"),
  entered("customer_receipt"),
  entered("supplier_payment"),
  entered("cost_adjustment"),
];
const SHOWN = 5;

export function quickActions(may: (code: string) => boolean): readonly QuickAction[] {
  return ACTIONS.filter((action) => action.needs.every(may)).slice(0, SHOWN);
}
