/** What a sheet is a count of, in a word or two. Pure. */
import type { TFunction } from "i18next";
import type { SheetRow } from "./shapes";

type Scoped = Pick<SheetRow, "category_path" | "location" | "unplaced"> & { readonly product_ids?: readonly string[] | null };

/** A row of the list does not tell its products: what it was started with then stands on its page. */
export function scopeWord(sheet: Scoped, t: TFunction<"counts">): string {
  if (sheet.location !== null) return t("scope.at", { location: sheet.location });
  if (sheet.unplaced) return t("scope.unplaced");
  if (sheet.category_path !== null) return sheet.category_path;
  if (sheet.product_ids === undefined) return t("scope.asStarted");
  return t(sheet.product_ids === null ? "scope.all" : "scope.products");
}
