import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ProductPicker } from "../ProductPicker";
import { searchProducts } from "../productSearch";
import { unitsOf } from "./checks";
import type { LineChange } from "./editLines";
import type { CellProps } from "./LineRow";

type Typed = "quantity" | "price" | "tax" | "value" | "weight" | "remark";

/** A cell one types into: what is typed stands, right or wrong. What comes from elsewhere while one is here and has typed nothing is selected, so that typing replaces it. */
export function TextCell({ line, cell, label, acts, message, closed }: Omit<CellProps, "cell"> & { readonly cell: Typed }) {
  const input = useRef<HTMLInputElement | null>(null);
  const typed = useRef(false);
  const value = line[cell];
  useLayoutEffect(() => {
    if (!typed.current && input.current === document.activeElement) input.current?.select();
  }, [value]);
  return (
    <input
      ref={input}
      className="cell-input"
      aria-label={label}
      aria-invalid={message !== undefined || undefined}
      inputMode={cell === "remark" ? "text" : "decimal"}
      autoComplete="off"
      readOnly={closed}
      tabIndex={closed ? -1 : 0}
      data-cell={`${line.key}:${cell}`}
      value={value}
      onFocus={(event) => { typed.current = false; event.target.select(); acts.entered(line); }}
      onChange={(event) => { typed.current = true; acts.act({ type: "set", key: line.key, change: { [cell]: event.target.value } as LineChange }, `${line.key}:${cell}`); }}
    />
  );
}

export function ProductCell(props: CellProps) {
  const { line, label, acts, message, closed, direction, focusNext, warehouseId } = props;
  if (closed || line.origin !== null) return <Known {...props} />;
  const set = (code: string) => {
    acts.act({ type: "set", key: line.key, change: { code } }, `${line.key}:product`);
  };
  const pick = (product: Parameters<typeof acts.picked>[1], unit: string) => {
    acts.act({ type: "pick", key: line.key, product, unit, direction });
    acts.picked(line.key, product, unit);
    focusNext(line.key, "product");
  };
  /** Enter before the list came: a scanner is faster than any service. */
  const settle = async () => {
    const exact = (await searchProducts(line.code, 5)).filter((one) => one.exact);
    if (exact.length === 1 && exact[0]) pick(exact[0], exact[0].matched_unit);
  };
  if (line.product !== null && line.code === "") return <Known {...props} retype={set} />;
  return (
    <ProductPicker
      label={label}
      value={line.code}
      data={`${line.key}:product`}
      invalid={message !== undefined}
      warehouseId={warehouseId}
      onText={set}
      onPick={(product) => { pick(product, product.matched_unit); }}
      onKey={(event) => {
        if (event.key !== "Enter" || event.ctrlKey || line.code.trim() === "") return;
        event.preventDefault();
        void settle().catch(() => undefined);
      }}
    />
  );
}

/** Code and name of a product that is known; typing over it looks for another. */
function Known({ line, label, acts, message, retype }: CellProps & { readonly retype?: (code: string) => void }) {
  const text = line.product === null ? line.code : `${line.product.code}  ${line.product.name}`;
  return (
    <input
      className="cell-input"
      aria-label={label}
      aria-invalid={message !== undefined || undefined}
      title={text}
      data-cell={`${line.key}:product`}
      readOnly={retype === undefined}
      tabIndex={retype === undefined ? -1 : 0}
      value={text}
      onFocus={(event) => { event.target.select(); acts.entered(line); }}
      onChange={(event) => { retype?.((event.nativeEvent as InputEvent).data ?? event.target.value); }}
    />
  );
}

export function UnitCell({ line, label, acts, closed, message }: CellProps) {
  if (closed || line.product === null) return <input className="cell-input" aria-label={label} readOnly tabIndex={-1} value={line.unit} data-cell={`${line.key}:unit`} />;
  const units = unitsOf(line.product);
  return (
    <select
      className="cell-input"
      aria-label={label}
      aria-invalid={message !== undefined || undefined}
      data-cell={`${line.key}:unit`}
      value={line.unit}
      onFocus={() => { acts.entered(line); }}
      onChange={(event) => {
        acts.act({ type: "set", key: line.key, change: { unit: event.target.value } });
        if (line.product !== null) acts.picked(line.key, line.product, event.target.value);
      }}
    >
      {(units.includes(line.unit) ? units : [line.unit, ...units]).map((unit) => <option key={unit}>{unit}</option>)}
    </select>
  );
}

export function DirectionCell({ line, label, acts, closed }: CellProps) {
  const { t } = useTranslation("grid");
  return (
    <select className="cell-input" aria-label={label} disabled={closed} data-cell={`${line.key}:direction`} value={line.direction} onChange={(event) => { acts.act({ type: "set", key: line.key, change: { direction: event.target.value as "in" | "out" } }); }}>
      {line.direction === "" && <option value="" />}
      <option value="in">{t("in")}</option>
      <option value="out">{t("out")}</option>
    </select>
  );
}

export function SerialsCell({ line, label, closed, open, message }: CellProps) {
  const { t } = useTranslation("grid");
  if (closed) return null;
  return (
    <button type="button" className="cell-input cell-button" aria-label={label} aria-invalid={message !== undefined || undefined} data-cell={`${line.key}:serials`} onClick={() => { open("serials", line.key); }}>
      {line.serials.length === 0 ? t("serials.none") : t("serials.count", { count: line.serials.length })}
    </button>
  );
}
