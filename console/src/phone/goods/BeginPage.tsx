import { Notice, ProblemNotice } from "../Notice";
import { PhonePage } from "../PhonePage";
import { ScanField } from "../ScanField";
import type { FreeKind, Way } from "./draft";
import { FreeStart } from "./FreeStart";
import { SourceList } from "./SourceList";
import { useBegin } from "./useBegin";
import type { Goods } from "./useGoods";

interface BeginPageProps {
  readonly title: string;
  /** What may be scanned here. */
  readonly scan: string;
  readonly goods: Goods;
  /** Which kinds of document may be begun from, and how. */
  readonly ways: Readonly<Record<string, Way>>;
  readonly lists: readonly BeginList[];
  /** Without any of them. */
  readonly free: { readonly kind: FreeKind; readonly role: string };
}

export interface BeginList {
  readonly title: string;
  readonly name: string;
  /** Query of `GET /documents`. */
  readonly asked: string;
  readonly way: Way;
}

/** Goods come in or go out: of a document that waits for them, found by list or scan, or without one. */
export function BeginPage({ title, scan, goods, ways, lists, free }: BeginPageProps) {
  const begin = useBegin(goods, ways);
  return (
    <PhonePage title={title} back="/m" actions={<ScanField onCode={begin.scan} label={scan} />}>
      {begin.error !== null && <ProblemNotice error={begin.error} />}
      {begin.notice !== null && <Notice tone="warn" title={begin.notice} />}
      {lists.map(({ way, ...list }) => <SourceList key={list.name} {...list} choose={(id) => { begin.choose(id, way); }} />)}
      <FreeStart {...free} begin={goods.begin} />
    </PhonePage>
  );
}

/** Orders in force of which something is still to come or to go. */
export function openOrders(kind: "purchase_order" | "sales_order"): string {
  return `kind=${kind}&state=confirmed&fulfilment_in=open,partly_delivered`;
}
