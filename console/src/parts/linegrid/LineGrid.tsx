import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { BatchDialog } from "./BatchDialog";
import type { LineGridProps } from "./grid";
import { type Caret, placeAfter, type Pressed } from "./keys";
import type { Cell } from "./line";
import "./gridWords";
import "./linegrid.css";
import { LineRow, NUMBERS } from "./LineRow";
import { PasteDialog } from "./PasteDialog";
import { SerialsDialog } from "./SerialsDialog";
import { cellsOf, type GridShape } from "./shape";
import { useGridFocus } from "./useGridFocus";
import { useWindow } from "./useWindow";

const MOVES: ReadonlySet<string> = new Set(["Enter", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);
const WIDTHS: Readonly<Record<Cell, string>> = {
  product: "minmax(230px, 2fr)", direction: "72px", quantity: "92px", unit: "66px", price: "104px", tax: "62px", value: "104px", weight: "88px", batch: "138px", serials: "92px", remark: "minmax(90px, 1fr)",
};

/** Lines entered by keyboard: Enter goes on, arrows move, Ctrl+Delete removes, Ctrl+Z takes back. */
export function LineGrid(props: LineGridProps) {
  const { lines, shape, acts, messages, stock, label, directionOfNext, readOnly, warehouseId, currency = null } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const [dialog, setDialog] = useState<{ readonly what: "batch" | "serials"; readonly key: string } | null>(null);
  const [pasted, setPasted] = useState<{ readonly text: string; readonly after: string } | null>(null);
  const { from, to, above, below, reveal } = useWindow(scroller, lines);
  const focus = useGridFocus(scroller, reveal);
  const hasBatch = cellsOf(shape, lines).join();
  const cells = useMemo(() => hasBatch.split(",") as Cell[], [hasBatch]);
  const newest = useRef({ lines, cells, shape, focus });
  useEffect(() => {
    newest.current = { lines, cells, shape, focus };
  });
  const open = useCallback((what: "batch" | "serials", key: string) => { setDialog({ what, key }); }, []);
  const focusNext = useCallback((key: string, cell: Cell) => {
    const now = newest.current;
    const place = placeAfter("Enter", { key, cell }, now.lines, now.cells, now.shape, null);
    if (place !== null) now.focus(place);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing || readOnly) return;
    const [key = "", cell = ""] = ((event.target as HTMLElement).dataset.cell ?? "").split(":");
    const control = event.ctrlKey || event.metaKey;
    if (control && handled(event, { Delete: () => { removeHere(key); }, z: event.shiftKey ? acts.redo : acts.undo, y: acts.redo })) return;
    if (!isMove(event) || key === "") return;
    const place = placeAfter(event.key as Pressed, { key, cell: cell as Cell }, lines, cells, shape, caretOf(event.target));
    if (place === null) return;
    event.preventDefault();
    focus(place);
  };
  const removeHere = (key: string) => {
    const at = lines.findIndex((line) => line.key === key);
    if (at < 0) return;
    acts.act({ type: "remove", key });
    const next = lines[at + 1] ?? lines[at - 1];
    if (next) focus({ key: next.key, cell: next.origin === null ? "product" : "quantity" });
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData("text/plain").replace(/[\r\n]+$/, "");
    if (!/[\t\n]/.test(text) || shape.made || readOnly) return;
    event.preventDefault();
    const [key = ""] = ((event.target as HTMLElement).dataset.cell ?? "").split(":");
    setPasted({ text, after: key });
  };
  const Goods = dialog?.what === "serials" ? SerialsDialog : BatchDialog;
  const chosen = dialog === null ? undefined : lines.find((line) => line.key === dialog.key);
  return (
    <>
      <div ref={scroller} className="line-grid surface" role="table" aria-label={label} aria-rowcount={lines.length + 1} style={widthsOf(cells, shape)} onKeyDown={onKeyDown} onPaste={onPaste} inert={readOnly}>
        <Head cells={cells} shape={shape} currency={currency} />
        <div style={{ height: above }} />
        {lines.slice(from, to).map((line, index) => (
          <LineRow
            key={line.key}
            line={line}
            number={from + index + 1}
            cells={cells}
            shape={shape}
            acts={acts}
            told={messages.get(line.key)}
            available={line.product === null ? undefined : stock.get(line.product.id)}
            direction={directionOfNext ?? ""}
            warehouseId={warehouseId}
            open={open}
            focusNext={focusNext}
          />
        ))}
        <div style={{ height: below }} />
      </div>
      {pasted !== null && <PasteDialog {...pasted} shape={shape} acts={acts} direction={directionOfNext ?? ""} close={() => { setPasted(null); }} />}
      {chosen && <Goods line={chosen} shape={shape} warehouseId={warehouseId} acts={acts} close={() => { setDialog(null); focusNext(chosen.key, dialog?.what ?? "batch"); }} />}
    </>
  );
}

function Head({ cells, shape, currency }: { readonly cells: readonly Cell[]; readonly shape: GridShape; readonly currency: string | null }) {
  const { t } = useTranslation("grid");
  const letters = (text: string) => (currency === null ? text : `${text} ${currency}`);
  return (
    <div role="row" className="line-row line-head">
      <span role="columnheader" className="line-number">#</span>
      {cells.map((cell) => <span key={cell} role="columnheader" className={NUMBERS.has(cell) ? "num" : ""}>{cell === "price" ? letters(t("cell.price")) : t(`cell.${cell}`)}</span>)}
      {shape.price !== "no" && <span role="columnheader" className="num">{letters(t(shape.taxed ? "gross" : "net"))}</span>}
      {shape.goods && <span role="columnheader" className="num">{t("available")}</span>}
      <span role="columnheader" aria-label={t("removeKeys")} />
    </div>
  );
}

function caretOf(target: EventTarget): Caret | null {
  if (!(target instanceof HTMLInputElement)) return null;
  return { start: target.selectionStart, end: target.selectionEnd, length: target.value.length };
}

/** Every row has the same columns and is at least as wide as they are. */
function widthsOf(cells: readonly Cell[], shape: GridShape): React.CSSProperties {
  const made = [...(shape.price === "no" ? [] : ["110px"]), ...(shape.goods ? ["84px"] : [])];
  const widths = ["36px", ...cells.map((cell) => WIDTHS[cell]), ...made, "28px"];
  const least = widths.reduce((sum, width) => sum + Number(/\d+/.exec(width)?.[0] ?? 0), 0);
  return { "--cells": widths.join(" "), "--cells-width": `${String(least)}px` } as React.CSSProperties;
}

function isMove(event: KeyboardEvent): boolean {
  return MOVES.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
}

/** Does what the key stands for, if it stands for something. */
function handled(event: KeyboardEvent, does: Readonly<Record<string, () => void>>): boolean {
  const act = does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act === undefined) return false;
  event.preventDefault();
  act();
  return true;
}
