import { Input, Table } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isNegative, parsed } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import type { ComparedRow, SnapshotItem } from "../shapes";

interface ComparedTableProps {
  readonly items: readonly SnapshotItem[];
  readonly rows: readonly ComparedRow[];
  readonly typed: ReadonlyMap<string, string>;
  readonly type: (item: string, text: string) => void;
}

const placeOf = (one: { readonly warehouse_id: string; readonly product_id: string; readonly batch_id: string | null }) => `${one.warehouse_id} ${one.product_id} ${one.batch_id ?? ""}`;

/** Each product: then, moved since, expected now, counted, difference; below it the documents in between. */
export function ComparedTable({ items, rows, typed, type }: ComparedTableProps) {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const found = new Map(rows.map((row) => [placeOf(row), row]));
  const of = (item: SnapshotItem) => found.get(placeOf(item));
  const right = { align: "right" as const, className: "num" };
  return (
    <section className="data-table surface" aria-label={t("compare")} data-tour="items">
      <Table<SnapshotItem>
        size="small"
        rowKey="id"
        dataSource={[...items]}
        scroll={{ x: "max-content" }}
        pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
        expandable={{ rowExpandable: (item) => (of(item)?.documents.length ?? 0) > 0, expandedRowRender: (item) => <Between row={of(item)} />, defaultExpandAllRows: items.length <= 20 }}
        columns={[
          { key: "code", title: shared("field.code"), render: (_, item) => <Link className="mono" to={`/stock/products/${item.product_id}`}>{item.product_code}</Link> },
          { key: "name", title: shared("field.product"), render: (_, item) => item.product_name },
          { key: "warehouse", title: shared("field.warehouse"), render: (_, item) => item.warehouse_code },
          { key: "batch", title: shared("field.batch"), render: (_, item) => item.batch_number },
          { key: "then", title: t("then"), ...right, render: (_, item) => quantity(item.quantity) },
          { key: "moved", title: t("movedSince"), ...right, render: (_, item) => quantity(of(item)?.moved) },
          { key: "expected", title: t("expected"), ...right, render: (_, item) => <strong>{quantity(of(item)?.expected)}</strong> },
          { key: "counted", title: t("counted"), ...right, render: (_, item) => <Counted item={item} text={typed.get(item.id) ?? ""} type={type} /> },
          { key: "difference", title: t("difference"), ...right, render: (_, item) => <Difference value={of(item)?.difference ?? null} /> },
        ]}
      />
    </section>
  );
}

function Counted({ item, text, type }: { readonly item: SnapshotItem; readonly text: string; readonly type: (item: string, text: string) => void }) {
  const { t } = useTranslation("snapshots");
  const value = parsed(text);
  const wrong = text.trim() !== "" && (value === null || isNegative(value));
  return (
    <Input
      className="num counted"
      inputMode="decimal"
      aria-label={`${t("counted")} ${item.product_code} ${item.warehouse_code ?? ""} ${item.batch_number ?? ""}`}
      status={wrong ? "error" : ""}
      title={wrong ? t("refusal.number") : ""}
      value={text}
      onChange={(event) => { type(item.id, event.target.value); }}
      onPressEnter={(event) => { nextOf(event.currentTarget)?.focus(); }}
    />
  );
}

/** Enter goes to the next number. */
function nextOf(input: HTMLInputElement): HTMLInputElement | undefined {
  const all = [...document.querySelectorAll<HTMLInputElement>("input.counted")];
  return all[all.indexOf(input) + 1];
}

function Difference({ value }: { readonly value: string | null }) {
  const { t } = useTranslation("snapshots");
  if (value === null) return null;
  if (Number(value) === 0) return <span className="tag" data-tone="done">{t("same")}</span>;
  return <strong className="differs">{isNegative(value) ? quantity(value) : `+${quantity(value)}`}</strong>;
}

function Between({ row }: { readonly row: ComparedRow | undefined }) {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  return (
    <ul className="between" aria-label={t("between")}>
      {row?.documents.map((one) => (
        <li key={one.document_id}>
          <Link className="mono" to={`/documents/${one.document_id}`}>{one.number}</Link>
          <span className="muted">{shared(`kind.${one.kind}`)} · {one.business_date}</span>
          <span className="num">{isNegative(one.quantity) ? quantity(one.quantity) : `+${quantity(one.quantity)}`}</span>
        </li>
      ))}
    </ul>
  );
}
