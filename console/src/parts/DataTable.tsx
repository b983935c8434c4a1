import { Button, Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { useList } from "./lists";
import { ProblemNotice } from "./ProblemNotice";

export interface TableColumn<Item> {
  readonly key: string;
  readonly title: string;
  readonly render: (item: Item) => ReactNode;
  /** Numbers stand right. */
  readonly number?: boolean;
  readonly width?: number;
  /** Says nothing of this row: where it says nothing of any, the column is left out. */
  readonly isEmpty?: (item: Item) => boolean;
  /** The API's name to sort by. */
  readonly sort?: string;
}

interface DataTableProps<Item> {
  readonly list: ReturnType<typeof useList<Item>>;
  readonly columns: readonly TableColumn<Item>[];
  readonly rowKey: (item: Item) => string;
  readonly label: string;
  readonly empty: ReactNode;
  readonly open?: (item: Item) => void;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string | null) => void;
  readonly selection?: { readonly keys: readonly string[]; readonly set: (keys: readonly string[]) => void };
}

/** A list as rows: keyset pages, sorting by the service, keyboard and mouse open a row. */
export function DataTable<Item extends object>({ list, columns, rowKey, label, empty, open, sort, onSort, selection }: DataTableProps<Item>) {
  const { t } = useTranslation();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.error !== null && items.length === 0) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  const table: TableProps<Item> = {
    size: "small",
    rowKey,
    dataSource: items,
    columns: columns.filter(({ isEmpty }) => isEmpty === undefined || items.some((item) => !isEmpty(item))).map((column) => antdColumn(column, sort)),
    pagination: false,
    loading: list.isPending,
    scroll: { x: "max-content" },
    sticky: true,
    locale: { emptyText: list.isPending ? " " : empty },
    onChange: (_pages, _filters, sorter) => {
      const one = Array.isArray(sorter) ? sorter[0] : sorter;
      onSort?.(one?.order ? (one.order === "descend" ? "-" : "") + String(one.columnKey) : null);
    },
    onRow: (item) => rowProps(item, open),
    ...(selection ? { rowSelection: { selectedRowKeys: [...selection.keys], onChange: (keys) => { selection.set(keys.map(String)); } } } : {}),
  };
  return (
    <section className="data-table surface" aria-label={label} aria-busy={list.isFetching}>
      <Table<Item> {...table} />
      <footer className="data-table-foot">
        <span className="muted">{t(list.hasNextPage ? "list.shown" : "list.all", { count: items.length })}</span>
        {list.hasNextPage && (
          <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("list.loadMore")}
          </Button>
        )}
      </footer>
    </section>
  );
}

function antdColumn<Item>(column: TableColumn<Item>, sort: string | undefined): NonNullable<TableProps<Item>["columns"]>[number] {
  const sorted = column.sort !== undefined && sort?.replace("-", "") === column.sort;
  return {
    key: column.sort ?? column.key,
    title: column.title,
    render: (_value: unknown, item: Item) => column.render(item),
    ...(column.number ? { align: "right" as const, className: "num" } : {}),
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.sort === undefined ? {} : { sorter: true, sortOrder: sorted ? (sort?.startsWith("-") ? ("descend" as const) : ("ascend" as const)) : null }),
  };
}

function rowProps<Item>(item: Item, open: ((item: Item) => void) | undefined) {
  if (!open) return {};
  return {
    className: "row-opens",
    onClick: (event: React.MouseEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest("a,button,input,label,.ant-table-selection-column") === null && window.getSelection()?.toString() === "") open(item);
    },
  };
}
