import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parsed, times } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { ProblemNotice } from "../ProblemNotice";
import { proposeFefo, useLyingBatches } from "./goods";
import type { GridActs } from "./grid";
import { blankLine, factorOf, type GridBatch, type GridLine } from "./line";
import type { GridShape } from "./shape";

export interface GoodsDialogProps {
  readonly line: GridLine;
  readonly shape: GridShape;
  readonly warehouseId: string | null;
  readonly acts: GridActs;
  readonly close: () => void;
}

/** Batches that lie there, first what expires first; a new one with its dates where goods come in. */
export function BatchDialog({ line, shape, warehouseId, acts, close }: GoodsDialogProps) {
  const { t } = useTranslation("grid");
  const lying = useLyingBatches(line.product?.id ?? "", warehouseId);
  const [error, setError] = useState<unknown>(null);
  const brings = shape.brings || line.direction === "in";
  const take = (batch: GridBatch) => {
    acts.act({ type: "set", key: line.key, change: { batch } });
    close();
  };
  const wanted = inStockUnits(line);
  const spread = async () => {
    if (wanted === null || warehouseId === null || line.product === null) return;
    try {
      acts.act({ type: "split", key: line.key, lines: splitOf(line, (await proposeFefo(line.product.id, warehouseId, wanted)).lines) });
      close();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <Modal open title={t("batch.title", { product: `${line.product?.code ?? ""} ${line.product?.name ?? ""}` })} onCancel={close} footer={null} width={560}>
      {error !== null && <ProblemNotice error={error} />}
      {brings && <NewBatch line={line} take={take} />}
      <table className="goods-table">
        <thead><tr><th>{t("batch.number")}</th><th>{t("batch.produced")}</th><th>{t("batch.expires")}</th><th className="num">{t("available")}</th></tr></thead>
        <tbody>
          {(lying.data ?? []).map((one, at) => (
            <tr key={one.batch_id}>
              <td><button type="button" className="plain-button" autoFocus={!brings && at === 0} onClick={() => { take({ number: one.batch_number, production_date: one.production_date ?? "", expiry_date: one.expiry_date ?? "" }); }}>{one.batch_number}</button></td>
              <td className="mono">{one.production_date}</td><td className="mono">{one.expiry_date}</td><td className="num">{quantity(one.available)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lying.data?.length === 0 && <p className="muted">{t("batch.none")}</p>}
      {!brings && line.origin === null && <p><Button disabled={wanted === null} onClick={() => void spread()}>{t("batch.fefo")}</Button></p>}
    </Modal>
  );
}

function NewBatch({ line, take }: { readonly line: GridLine; readonly take: (batch: GridBatch) => void }) {
  const { t } = useTranslation("grid");
  const [batch, setBatch] = useState<GridBatch>(line.batch ?? { number: "", production_date: "", expiry_date: "" });
  const field = (name: keyof GridBatch, type: "text" | "date", focused = false) => (
    <label>
      {t(`batch.${name}`)}
      <Input type={type} autoFocus={focused} value={batch[name]} onChange={(event) => { setBatch({ ...batch, [name]: event.target.value }); }} />
    </label>
  );
  return (
    <form className="goods-form" onSubmit={(event) => { event.preventDefault(); if (batch.number.trim() !== "") take(batch); }}>
      {field("number", "text", true)}
      {field("production_date", "date")}
      {field("expiry_date", "date")}
      <Button type="primary" htmlType="submit" disabled={batch.number.trim() === ""}>{t("batch.take")}</Button>
    </form>
  );
}

function inStockUnits(line: GridLine): string | null {
  const typed = parsed(line.quantity);
  const factor = factorOf(line);
  return typed === null || factor === null || Number(typed) <= 0 ? null : times(typed, factor);
}

/** A line a batch, in stock units; what is missing stays without a batch. */
function splitOf(line: GridLine, parts: readonly { readonly number: string; readonly production_date: string | null; readonly expiry_date: string | null; readonly quantity: string }[]): readonly GridLine[] {
  if (parts.length === 0) return [line];
  const one = parts[0];
  const dated = (part: NonNullable<typeof one>): GridBatch => ({ number: part.number, production_date: part.production_date ?? "", expiry_date: part.expiry_date ?? "" });
  if (parts.length === 1 && one) return [{ ...line, batch: dated(one) }];
  return parts.map((part, at) => ({ ...line, ...(at === 0 ? {} : { key: blankLine().key, line_id: null }), unit: line.product?.unit ?? line.unit, quantity: times(part.quantity, "1"), batch: dated(part) }));
}
