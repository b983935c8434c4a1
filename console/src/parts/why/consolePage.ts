/** The console's page of an address that a service names (`/api/<service>/…`); null: there is none. */

type Place = readonly [pattern: RegExp, page: (found: RegExpExecArray) => string];

const ID = "([0-9a-f-]{36})";
const DO: Readonly<Record<string, string>> = { submit: "submit", audit: "audit", unaudit: "unaudit", reuse: "reuse", deliveries: "deliver", receipts: "receive" };
const PLACES: readonly Place[] = [
  [new RegExp(`^GET /api/inventory/movements\\?(.+)$`), ([, query = ""]) => `/stock/ledger?${query}`],
  [new RegExp(`^PUT /api/documents/documents/${ID}$`), ([, id = ""]) => `/documents/${id}/edit`],
  [new RegExp(`^GET /api/documents/documents/${ID}/trace$`), ([, id = ""]) => `/documents/${id}/trace`],
  [new RegExp(`^POST /api/documents/documents/${ID}/(\\w+)$`), ([, id = "", action = ""]) => `/documents/${id}${DO[action] === undefined ? "" : `?do=${DO[action]}`}`],
  [new RegExp(`^GET /api/documents/documents/${ID}(/return-candidates)?$`), ([, id = ""]) => `/documents/${id}`],
  [new RegExp(`^POST /api/documents/documents$`), () => "/documents"],
  [new RegExp(`^GET /api/documents/products/${ID}$`), ([, id = ""]) => `/products?id=${id}`],
  [new RegExp(`^GET /api/\\w+/dead-letters`), () => "/operations"],
  [new RegExp(`^PUT /api/documents/settings$`), () => "/operations"],
  [new RegExp(`^POST /api/ledger/periods/[0-9-]{7}/open$`), () => "/periods"],
];

export function consolePage(link: { readonly method: string; readonly href: string } | null): string | null {
  if (link === null) return null;
  for (const [pattern, page] of PLACES) {
    const found = pattern.exec(`${link.method} ${link.href}`);
    if (found !== null) return page(found);
  }
  return null;
}
