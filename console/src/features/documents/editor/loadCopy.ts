/** A sheet like a document there is; which of its batches and pieces still lie in its warehouse is asked of the stock. */
import { call, query } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Page } from "@/api/shapes/list";
import { copied, goodsKey } from "../copied";
import type { Sheet } from "../sheet";
import { documentAndCards } from "./calls";
import { chunks } from "@/api/chunks";

const AT_ONCE = 100;

export async function loadCopy(id: string): Promise<Sheet> {
  const { document, cards } = await documentAndCards(id);
  return copied(document, cards, new Set(await stillThere(document).catch(() => [])));
}

async function stillThere({ lines, warehouse_id }: DocumentAnswer): Promise<readonly string[]> {
  const batches = [...new Set(lines.flatMap((line) => line.batch?.number ?? []))];
  const serials = [...new Set(lines.flatMap((line) => line.serials))];
  const found = await Promise.all([
    ...parts(batches).map((names) => lying("/batch-stocks", { warehouse_id, batch_number_in: names }, "batch_number")),
    ...parts(serials).map((names) => lying("/serials", { warehouse_id, in_stock: true, serial_in: names }, "serial")),
  ]);
  return found.flat();
}

type Lying = Readonly<Record<"product_id" | "batch_number" | "serial", string>>;

async function lying(path: string, values: Readonly<Record<string, string | boolean | null>>, name: "batch_number" | "serial"): Promise<readonly string[]> {
  const page = await call<Page<Lying>>("inventory", path + query({ ...values, limit: 500 }));
  return page.items.map((one) => goodsKey(one.product_id, one[name]));
}

/** Names for one address each, with commas between. */
function parts(names: readonly string[]): readonly string[] {
  return chunks(names, AT_ONCE).map((some) => some.join());
}
