import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { dateTime } from "@/format/dates";
import { isNegative } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { type Filters, useFilters, useList } from "@/parts/lists";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { QueryBar } from "@/parts/QueryBar";
import { useToast } from "@/parts/useToast";
import { recount } from "../calls";
import type { CountItem, Sheet } from "../shapes";

const IN_WALKING_ORDER: Filters = { sort: "location" };

/** What is on the sheet: the book (unless blind), what was counted in which round, what differs; chosen ones are counted again. */
export function Items({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("counts");
  const { t: shared } = useTranslation();
  const [filters, change] = useFilters(IN_WALKING_ORDER);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const may = useMay();
  const path = `/count-sheets/${sheet.id}/items`;
  const list = useList<CountItem>("inventory", path, "count-items", filters);
  const chosen = (list.data?.pages.flatMap((page) => page.items) ?? []).filter((one) => keys.includes(one.id));
  const again = useRecount(sheet, () => { setKeys([]); });
  const unseen = sheet.blind && sheet.state === "open";
  const book: readonly TableColumn<CountItem>[] = [
    { key: "expected", title: t("book"), number: true, render: (row) => quantity(row.expected) },
    { key: "variance", title: t("varianceOf"), number: true, render: (row) => <Variance value={row.variance} /> },
  ];
  const columns: readonly TableColumn<CountItem>[] = [
    { key: "location", title: t("location"), sort: "location", render: (row) => <strong className="mono">{row.location}</strong> },
    { key: "code", title: shared("field.code"), render: (row) => <Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link> },
    { key: "name", title: shared("field.product"), render: (row) => row.product_name },
    { key: "batch", title: shared("field.batch"), render: (row) => row.batch_number },
    { key: "round", title: t("round"), number: true, render: (row) => row.round },
    { key: "state", title: shared("field.state"), render: (row) => <ItemTag item={row} /> },
    { key: "counted", title: t("counted"), number: true, render: (row) => <strong>{quantity(row.counted)}</strong> },
    ...(unseen ? [] : book),
    { key: "unit", title: shared("field.unit"), render: (row) => <span className="muted">{row.unit}</span> },
    { key: "counted_at", title: t("countedAt"), render: (row) => <span className="mono muted">{dateTime(row.counted_at)}</span> },
  ];
  const recounts = sheet.state === "open" && may("stock.count");
  return (
    <div className="count-part" data-tour="items">
      <QueryBar
        service="inventory"
        path={path}
        name="count-items"
        fields={[
          { name: "product_code", label: shared("field.code"), as: "text" },
          { name: "product_name", label: shared("field.product"), as: "text" },
          { name: "location", label: t("locationBelow"), as: "exact" },
          { name: "is_counted", label: t("isCounted"), as: "choice", choices: [{ value: "true", label: t("itemState.counted") }, { value: "false", label: t("itemState.waiting") }] },
          { name: "needs_recount", label: t("needsRecount"), as: "yes" },
        ]}
        filters={filters}
        change={change}
      />
      {unseen && <p className="muted">{t("unseen")}</p>}
      <ProblemNotice error={again.error} />
      {recounts && chosen.length > 0 && (
        <div>
          <Button loading={again.isPending} onClick={() => { again.mutate({ items: chosen, key: newKey() }); }}>{t("recountChosen", { count: chosen.length })}</Button>
        </div>
      )}
      <DataTable
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        label={t("title")}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        empty={<EmptyState title={shared("list.empty")} />}
        {...(recounts ? { selection: { keys, set: setKeys } } : {})}
      />
    </div>
  );
}

export function useRecount(sheet: Sheet, done: () => void) {
  const { t } = useTranslation("counts");
  const toast = useToast();
  return useMutation({
    mutationFn: ({ items, key }: { readonly items: readonly CountItem[]; readonly key: string }) => recount(sheet.id, items, key),
    onSuccess: ({ items }) => {
      toast.done(t("recounted", { count: items }));
      done();
    },
  });
}

function ItemTag({ item }: { readonly item: CountItem }) {
  const { t } = useTranslation("counts");
  const [tone, word] = item.needs_recount ? (["warn", "recount"] as const) : item.is_counted ? (["done", "counted"] as const) : (["idle", "waiting"] as const);
  return <span className="tag" data-tone={tone}>{t(`itemState.${word}`)}</span>;
}

function Variance({ value }: { readonly value: string | null }) {
  if (value === null) return null;
  if (Number(value) === 0) return <span className="muted">0</span>;
  return <strong className="differs">{isNegative(value) ? quantity(value) : `+${quantity(value)}`}</strong>;
}
