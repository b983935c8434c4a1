import { expect, it } from "vitest";
import { quickActions } from "./quickActions";

const words = (...functions: string[]) => quickActions((code) => functions.includes(code)).map((action) => action.word);

it.each([
  [[], []],
  [["document.edit"], []],
  [["document.edit", "document.audit.sales_order", "document.audit.sales_delivery"], ["sales_delivery", "sales_order"]],
  [["document.edit", "stock.count", "document.audit.transfer"], ["counts", "transfer"]],
])("who may %s begins with %s", (functions, expected) => {
  expect(words(...functions)).toEqual(expected);
});
