/** What is filled in of one line, and what is still missing. */
import { useState } from "react";
import { newKey } from "@/api/call";
import { compared, parsed } from "@/format/decimal";
import type { Product } from "../meanings";
import { inStockUnits, type QuantityRule, quantityProblem } from "../quantities";
import { useFefo, useLastPrice, type LyingBatch } from "./calls";
import { type GoodsDraft, left, type Line, type PickedBatch, type SourceLine } from "./draft";
import { overBatches } from "./overBatches";

const DECIMALS_MAX = 6;

interface Opened {
  readonly draft: GoodsDraft;
  readonly product: Product;
  readonly sourceLine: SourceLine | null;
  readonly line: Line | null;
}

export function useLine({ draft, product, sourceLine, line }: Opened) {
  const free = draft.source.way === null;
  const start = begun(product, line);
  const [text, setText] = useState(start.quantity);
  const [unit, setUnit] = useState(start.unit);
  const [serials, setSerials] = useState<readonly string[]>(start.serials);
  const { batch, setBatch, asksBatch, goesOut, batchIsGood, lying } = useBatch(draft, product, start.batch);
  const { price, setPrice } = usePrice(draft, product, unit, start.price);
  const value = product.serial_tracked ? String(serials.length) : text;
  const rule: QuantityRule = { decimals: unit === product.unit ? product.decimals : DECIMALS_MAX, zeroIsGood: false };
  const quantity = parsed(value) ?? "0";
  const stock = inStockUnits(product, unit, quantity);
  const priceIsGood = !free || parsed(price) !== null;
  const filled: Line = {
    key: start.key, product, sourceLineId: sourceLine?.lineId ?? start.sourceLineId, unit, quantity, saved: start.saved,
    batch: asksBatch ? batch : start.batch, serials: product.serial_tracked ? serials : [], price: free ? parsed(price) : null,
  };
  const parts = goesOut && asksBatch ? overBatches(draft, filled, lying) : [filled];
  const good = quantityProblem(value, rule) === null && batchIsGood && priceIsGood;
  const over = sourceLine !== null && compared(stock, left(draft, sourceLine, start.key)) > 0;
  return { text, setText, unit, setUnit, batch, setBatch, serials, setSerials, price, setPrice, rule, free, goesOut, asksBatch, stock, priceIsGood, good, over, parts };
}

function begun(product: Product, line: Line | null): Line {
  return line ?? { key: newKey(), product, sourceLineId: null, unit: product.matched_unit, quantity: "", batch: null, serials: [], price: null };
}

/** What goes out: the batch that expires first, unless another is chosen. What comes in says its own. */
function useBatch(draft: GoodsDraft, product: Product, start: PickedBatch | null) {
  const { kind, warehouseId } = draft.source;
  const [chosen, setBatch] = useState(start);
  const goesOut = kind === "sales_delivery";
  const asksBatch = product.batch_tracked && (goesOut || kind === "purchase_receipt");
  const lying: readonly LyingBatch[] = useFefo(product.id, warehouseId, asksBatch && goesOut).data?.lines ?? [];
  const [first] = lying;
  const batch = chosen ?? (first === undefined ? null : { batch_id: first.batch_id, number: first.number });
  return { batch, setBatch, asksBatch, goesOut, batchIsGood: !asksBatch || isWhole(batch, !goesOut && product.shelf_life_days !== null), lying };
}

function isWhole(batch: PickedBatch | null, asksDay: boolean): boolean {
  return batch !== null && batch.number !== "" && (!asksDay || Boolean(batch.production_date));
}

function usePrice(draft: GoodsDraft, product: Product, unit: string, start: string | null) {
  const { kind, partnerId, way } = draft.source;
  const [typed, setPrice] = useState(start);
  const last = useLastPrice(kind, partnerId, product.id, way === null).data;
  return { price: typed ?? (last?.unit === unit ? last.price : ""), setPrice };
}
