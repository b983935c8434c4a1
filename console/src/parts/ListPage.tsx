import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Service } from "@/api/call";
import { useLive } from "@/live/live";
import type { LiveChange } from "@/live/stream";
import { DataTable, type TableColumn } from "./DataTable";
import { type Filters, useFilters, useList } from "./lists";
import { PageHeader } from "./PageHeader";
import { QueryBar, type QueryField } from "./QueryBar";

interface ListPageProps<Item> {
  readonly title: string;
  readonly service: Service;
  readonly path: string;
  /** Heads the cache key and names the export. */
  readonly name: string;
  readonly fields: readonly QueryField[];
  readonly columns: readonly TableColumn<Item>[];
  readonly empty: ReactNode;
  readonly rowKey?: (item: Item) => string;
  readonly open?: (item: Item) => void;
  readonly actions?: ReactNode;
  readonly note?: ReactNode;
  readonly defaults?: Filters;
  /** Which changes make the rows old: they are not fetched anew under the reader's eyes, but when he asks. */
  readonly oldBy?: (change: LiveChange) => boolean;
  /** Above the rows: what the shown rows come to. */
  readonly summary?: (items: readonly Item[], complete: boolean) => ReactNode;
}

const NO_DEFAULTS: Filters = {};

/** A page that is one list: its filters in the address, its rows, its export. */
export function ListPage<Item extends { readonly id: string }>(props: ListPageProps<Item>) {
  const { title, service, path, name, fields, columns, empty, rowKey = (item) => item.id, open, actions, note, defaults = NO_DEFAULTS, summary, oldBy } = props;
  const { t } = useTranslation();
  const [old, setOld] = useState(false);
  const [filters, change] = useFilters(defaults);
  const list = useList<Item>(service, path, name, filters);
  useLive((change) => { if (oldBy?.(change)) setOld(true); });
  const refresh = () => {
    setOld(false);
    void list.refetch();
  };
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="page">
      <PageHeader title={title} actions={actions} beside={old && <Button type="link" size="small" role="status" onClick={refresh}>{t("list.changed")}</Button>}>
        {note}
      </PageHeader>
      <QueryBar service={service} path={path} name={name} fields={fields} filters={filters} change={change} />
      {items.length > 0 && summary?.(items, !list.hasNextPage)}
      <DataTable
        list={list}
        columns={columns}
        rowKey={rowKey}
        label={title}
        empty={empty}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        {...(open ? { open } : {})}
      />
    </div>
  );
}
