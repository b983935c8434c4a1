import type { ReactNode } from "react";
import type { Service } from "@/api/call";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { type Filters, useList } from "@/parts/lists";

interface SectionProps<Item> {
  readonly title: string;
  readonly path: string;
  readonly name: string;
  readonly filters: Filters;
  readonly columns: readonly TableColumn<Item>[];
  readonly empty: string;
  readonly beside?: ReactNode;
  readonly service?: Service;
  readonly open?: (item: Item) => void;
  /** Nothing is shown of a list without rows. */
  readonly hideEmpty?: boolean;
}

/** A list as a part of a page that is about one thing. */
export function Section<Item extends { readonly id: string }>({ title, path, name, filters, columns, empty, beside, service = "inventory", open, hideEmpty = false }: SectionProps<Item>) {
  const list = useList<Item>(service, path, name, filters);
  if (hideEmpty && (list.data?.pages[0]?.items.length ?? 0) === 0) return null;
  return (
    <section className="stock-section" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {beside}
      </header>
      <DataTable list={list} columns={columns} rowKey={(item) => item.id} label={title} empty={<EmptyState title={empty} />} {...(open ? { open } : {})} />
    </section>
  );
}
