/** What the desk's menu offers: an entry shows when the person has its function. */

export interface Entry {
  /** Word of namespace `app`, below `nav`. */
  readonly word: string;
  readonly to: string;
  readonly may: string;
}

export interface Group {
  readonly word: string;
  readonly entries: readonly Entry[];
}

const documents = (word: string, query: string): Entry => ({ word, to: `/documents${query}`, may: "document.view" });
const stock = (word: string, to: string): Entry => ({ word, to, may: "stock.view" });
const master = (word: string, to: string): Entry => ({ word, to, may: "master.view" });

export const NAVIGATION: readonly Group[] = [
  {
    word: "documents",
    entries: [
      documents("allDocuments", ""),
      documents("purchase", "?kind_in=purchase_order,purchase_receipt,purchase_return"),
      documents("sales", "?kind_in=sales_order,sales_delivery,sales_return"),
      { word: "orders", to: "/orders", may: "document.view" },
      { word: "returns", to: "/returns/new", may: "document.edit" },
      { word: "transfers", to: "/transfers", may: "document.view" },
    ],
  },
  {
    word: "stock",
    entries: [
      stock("onHand", "/stock"),
      stock("ledger", "/stock/ledger"),
      stock("at", "/stock/at"),
      stock("batches", "/stock/batches"),
      stock("serials", "/stock/serials"),
      stock("transits", "/stock/transits"),
      stock("reservations", "/stock/reservations"),
      stock("reorder", "/stock/reorder"),
      stock("ageing", "/stock/ageing"),
      stock("slow", "/stock/slow"),
      stock("recomputes", "/stock/recomputes"),
    ],
  },
  { word: "counts", entries: [stock("counts", "/counts"), stock("snapshots", "/snapshots")] },
  { word: "goods", entries: [master("products", "/products"), master("categories", "/categories"), master("partners", "/partners"), master("warehouses", "/warehouses"), stock("locations", "/locations"), stock("placements", "/placements"), master("priceLists", "/price-lists"), master("exchangeRates", "/exchange-rates")] },
  { word: "books", entries: [{ word: "periods", to: "/periods", may: "ledger.view" }] },
  { word: "operations", entries: [{ word: "system", to: "/operations", may: "operations.view" }, { word: "settings", to: "/settings", may: "settings.edit" }] },
];
