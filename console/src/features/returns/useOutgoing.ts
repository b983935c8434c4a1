/** The lines that go out instead, entered as in the document editor. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/format/dates";
import { cellPlaces } from "@/parts/linegrid/cellPlaces";
import { faultsOf } from "@/parts/linegrid/checks";
import { editLines, entered, type Lines, open } from "@/parts/linegrid/editLines";
import type { CellMessage, GridActs, Messages } from "@/parts/linegrid/grid";
import { handTyped } from "@/parts/linegrid/handTyped";
import { advanced, amended, begun, redone, undone } from "@/parts/linegrid/history";
import type { GridLine } from "@/parts/linegrid/line";
import { proposedPrice } from "@/parts/priceProposal";
import { DELIVERY, type Party, toldOfDelivery } from "./exchange";

export interface Outgoing {
  readonly lines: Lines;
  readonly acts: GridActs;
  readonly messages: Messages;
  /** Whether the lines may go to the service; what is wrong or missing is told at its cell from now on. */
  readonly check: () => boolean;
}

const NONE: Messages = new Map();

/** `error`: the service's last "no"; `before`: lines that were entered already. */
export function useOutgoing(party: Party | null, error: unknown, before: readonly GridLine[]): Outgoing {
  const { partner_id = null, currency = null } = party ?? {};
  const { t } = useTranslation("grid");
  const [history, setHistory] = useState(() => begun<Lines>(open(before)));
  const [typed] = useState(handTyped);
  /** Lines as they were when one last wanted to send them; null: not yet. */
  const [sent, setSent] = useState<readonly string[] | null>(null);
  const acts = useMemo((): GridActs => ({
    act: (action, mark = null) => {
      typed.did(action);
      setHistory((now) => (action.type === "propose" ? amended(now, (lines) => editLines(lines, action)) : advanced(now, editLines(now.present, action), mark)));
    },
    undo: () => { setHistory(undone); },
    redo: () => { setHistory(redone); },
    entered: () => undefined,
    picked: (key, product, unit) => {
      void proposedPrice({ kind: "sales_delivery", side: "sales", partner_id, on: today(), currency }, product.id, unit).then((price) => {
        if (price !== null && typed.isOpenTo(key)) setHistory((now) => amended(now, (lines) => editLines(lines, { type: "propose", key, price })));
      });
    },
  }), [partner_id, currency, typed]);
  const lines = history.present;
  const own = entered(lines);
  const faults = new Map(own.flatMap((line): readonly (readonly [string, readonly CellMessage[]])[] => {
    const wrong = faultsOf(line, DELIVERY).map((one) => ({ cell: one.cell, text: t(`fault.${one.code}`, one.values) }));
    return wrong.length === 0 ? [] : [[line.key, wrong]];
  }));
  const said = cellPlaces(toldOfDelivery(error), sent ?? []).cells;
  const check = () => {
    setSent(own.map((line) => line.key));
    return own.length > 0 && faults.size === 0;
  };
  return { lines, acts, messages: sent !== null && faults.size > 0 ? faults : error === null ? NONE : said, check };
}
