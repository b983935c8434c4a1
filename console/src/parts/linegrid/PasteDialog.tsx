import { useQuery } from "@tanstack/react-query";
import { Button, Modal, Spin } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../ProblemNotice";
import type { GridActs } from "./grid";
import type { GridLine } from "./line";
import { type PasteFault, type PasteField, readPaste, ROWS_MAX } from "./paste";
import { resolveRows } from "./resolvePaste";
import type { GridShape } from "./shape";

interface PasteProps {
  readonly text: string;
  readonly after: string;
  readonly shape: GridShape;
  readonly acts: GridActs;
  readonly direction: GridLine["direction"];
  readonly close: () => void;
}

const SHOWN_MAX = 100;

/** What was pasted, before anything of it is taken in: every row, and everything that does not fit, by row and column. */
export function PasteDialog({ text, after, shape, acts, direction, close }: PasteProps) {
  const { t } = useTranslation("grid");
  const pasted = useMemo(() => readPaste(text, needsOf(shape), wantsOf(shape)), [text, shape]);
  const found = useQuery({ queryKey: ["pasted", text], gcTime: 0, queryFn: () => resolveRows(pasted.rows.slice(0, ROWS_MAX), direction) });
  const rows = found.data ?? [];
  const faults = [...pasted.faults, ...rows.flatMap((one) => one.faults)].sort((one, other) => one.row - other.row);
  const wrong = new Set(faults.map((one) => one.row));
  const fitting = rows.filter((one) => !wrong.has(one.row.number));
  const whole = faults.some((one) => one.code === "missing_column");
  const take = () => {
    acts.act({ type: "bring", lines: fitting.map((one) => one.line), after });
    for (const { line } of fitting) if (line.product !== null && line.price === "") acts.picked(line.key, line.product, line.unit);
    close();
  };
  const ready = found.isSuccess && !whole && fitting.length > 0;
  return (
    <Modal
      open
      width={720}
      title={t("paste.title", { count: pasted.rows.length })}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{t("paste.leave")}</Button>
          <Button type="primary" autoFocus disabled={!ready} onClick={take}>
            {faults.length === 0 ? t("paste.take", { count: fitting.length }) : t("paste.takeFitting", { count: fitting.length })}
          </Button>
        </>
      }
    >
      {found.isPending && <Spin />}
      {found.error !== null && <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
      {pasted.rows.length > ROWS_MAX && <p role="alert">{t("paste.tooMany", { limit: ROWS_MAX })}</p>}
      {faults.length > 0 && (
        <section aria-label={t("paste.faults", { count: faults.length })}>
          <h3 className="paste-faults-title">{t("paste.faults", { count: faults.length })}</h3>
          <ul className="paste-faults">{faults.slice(0, SHOWN_MAX).map((one) => <Fault key={`${String(one.row)}${one.column}${one.code}`} fault={one} />)}</ul>
        </section>
      )}
      <table className="goods-table">
        <thead><tr><th>#</th><th>{t("cell.product")}</th><th className="num">{t("cell.quantity")}</th><th>{t("cell.unit")}</th><th className="num">{t("cell.price")}</th><th>{t("cell.remark")}</th></tr></thead>
        <tbody>
          {rows.slice(0, SHOWN_MAX).map(({ row, line }) => (
            <tr key={row.number} data-wrong={wrong.has(row.number) || undefined}>
              <td className="mono muted">{row.number}</td>
              <td>{line.product === null ? line.code : `${line.product.code} ${line.product.name}`}</td>
              <td className="num">{line.quantity}</td><td>{line.unit}</td><td className="num">{line.price}</td><td>{line.remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}

function Fault({ fault }: { readonly fault: PasteFault }) {
  const { t, i18n } = useTranslation("grid");
  const column = i18n.exists(`grid:paste.column.${fault.column}`) ? t(`paste.column.${fault.column}`) : fault.column;
  return <li>{t("paste.at", { row: fault.row, column })}{t(`paste.fault.${fault.code}`, fault.values)}</li>;
}

function needsOf(shape: GridShape): readonly PasteField[] {
  return ["code", ...(shape.quantity === "required" ? (["quantity"] as const) : []), ...(shape.value === "required" ? (["value"] as const) : [])];
}

function wantsOf(shape: GridShape): readonly PasteField[] {
  return [
    "code", "remark",
    ...(shape.quantity === "no" ? [] : (["quantity", "unit"] as const)),
    ...(shape.price === "no" ? [] : (["price"] as const)),
    ...(shape.value === "no" ? [] : (["value"] as const)),
    ...(shape.goods ? (["batch"] as const) : []),
  ];
}
