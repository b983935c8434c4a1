import { type KeyboardEvent, type Ref, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { compared } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { useAvailable } from "./availableStock";
import "./linegrid/gridWords";
import { type FoundProduct, useProductSearch } from "./productSearch";
import { useRested } from "./useRested";

const STOCK_PAUSE_MS = 120;
const UNKNOWN: ReadonlyMap<string, string> = new Map();

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onPick: (product: FoundProduct) => void;
  /** Keys that the list does not take. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Whose stock is told beside each product. */
  readonly warehouseId?: string | null;
  readonly data?: string;
}

/** A product by code, name, pinyin initials or barcode: the list follows each key; Enter takes the marked one. */
export function ProductPicker({ label, value, onText, onPick, onKey, inputRef, invalid = false, describedBy, warehouseId = null, data }: PickerProps) {
  const list = useId();
  const box = useRef<HTMLInputElement | null>(null);
  const [at, setAt] = useState<DOMRect | null>(null);
  const [marked, setMarked] = useState(0);
  const found = useProductSearch(value, at !== null);
  const open = at !== null && value.trim() !== "";
  const items = open ? found.products : [];
  const fresh = found.isAnswered;
  const pick = (product: FoundProduct | undefined) => {
    if (product === undefined) return;
    setAt(null);
    onPick(product);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (open && event.key === "Escape") setAt(null);
    else if (items.length > 0 && moves(event.key)) {
      event.preventDefault();
      setMarked((marked + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length);
    } else if (items.length > 0 && fresh && takes(event)) {
      event.preventDefault();
      pick(items[marked] ?? items[0]);
    } else onKey?.(event);
  };
  return (
    <>
      <input
        ref={(element) => {
          box.current = element;
          if (typeof inputRef === "function") inputRef(element);
        }}
        className="cell-input"
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? `${list}-${String(marked)}` : undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        data-cell={data}
        value={value}
        onChange={(event) => {
          setMarked(0);
          setAt(event.currentTarget.getBoundingClientRect());
          onText(event.target.value);
        }}
        onBlur={() => { setAt(null); }}
        onKeyDown={onKeyDown}
      />
      {open && <Found list={list} label={label} at={at} items={items} marked={marked} mark={setMarked} pick={pick} said={found.isError ? "away" : fresh ? "none" : "searching"} warehouseId={warehouseId} />}
    </>
  );
}

const moves = (key: string) => key === "ArrowDown" || key === "ArrowUp";
const takes = (event: KeyboardEvent) => event.key === "Enter" && !event.ctrlKey;

interface FoundProps {
  readonly list: string;
  readonly label: string;
  readonly at: DOMRect;
  readonly items: readonly FoundProduct[];
  readonly marked: number;
  readonly mark: (index: number) => void;
  readonly pick: (product: FoundProduct) => void;
  readonly said: "away" | "none" | "searching";
  readonly warehouseId: string | null;
}

function Found({ list, label, at, items, marked, mark, pick, said, warehouseId }: FoundProps) {
  const { t } = useTranslation("grid");
  const stock = useStockBeside(items, warehouseId);
  return createPortal(
    <ul id={list} role="listbox" aria-label={label} className="picker-list" style={place(at)}>
      {items.map((product, index) => (
        <li key={product.id} id={`${list}-${String(index)}`} role="option" aria-selected={index === marked} className="picker-item" onMouseDown={(event) => { event.preventDefault(); pick(product); }} onMouseMove={() => { mark(index); }}>
          <span className="picker-code mono">{product.code}</span>
          <span className="picker-name">{product.name}</span>
          <span className="muted">{product.matched_unit}</span>
          {warehouseId !== null && <Stock product={product} available={stock.get(product.id)} />}
        </li>
      ))}
      {items.length === 0 && <li className="picker-none muted">{t(`picker.${said}`)}</li>}
    </ul>,
    document.body,
  );
}

/** Asked for once the list has come to rest: the list is painted first, and never waits. */
function useStockBeside(items: readonly FoundProduct[], warehouseId: string | null): ReadonlyMap<string, string> {
  const may = useMay()("stock.view");
  const ids = useRested(items.filter((product) => !product.is_service).map((product) => product.id).join(), STOCK_PAUSE_MS);
  return useAvailable(ids.split(",").filter((id) => id !== ""), warehouseId, may).data ?? UNKNOWN;
}

function Stock({ product, available }: { readonly product: FoundProduct; readonly available: string | undefined }) {
  const { t } = useTranslation("grid");
  if (available === undefined) return <span className="picker-stock" />;
  return <span className="picker-stock num" data-none={compared(available, "0") <= 0 || undefined}>{t("picker.available", { quantity: quantity(available), unit: product.unit })}</span>;
}

const LIST_WIDTH = 520;

/** Below the cell, or above it where there is no room below; whole on a narrow screen. */
function place(at: DOMRect): React.CSSProperties {
  const below = window.innerHeight - at.bottom > 260;
  return { left: Math.max(8, Math.min(at.left, window.innerWidth - LIST_WIDTH)), ...(below ? { top: at.bottom + 2 } : { bottom: window.innerHeight - at.top + 2 }) };
}
