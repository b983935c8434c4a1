import { Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { Trace } from "@/api/shapes/story";
import { LinkedList, TraceList } from "@/parts/trace/TraceList";
import { BooksView } from "./BooksView";
import { MovementList } from "./MovementList";
import { useFunctionName } from "@/access/useFunctionName";
import { VoucherList } from "./VoucherList";

interface SectionsProps {
  readonly document: DocumentAnswer;
  readonly trace: Trace | null;
}

/** What the other books hold of it, what it is linked with, and its history. */
export function Sections({ document, trace }: SectionsProps) {
  const { t } = useTranslation("document-view");
  const [params, setParams] = useSearchParams();
  const items = [
    { key: "movements", label: t("tab.movements"), children: <Allowed needs="stock.view"><MovementList documentId={document.id} /></Allowed> },
    { key: "vouchers", label: t("tab.vouchers"), children: <Allowed needs="ledger.view"><VoucherList documentId={document.id} /></Allowed> },
    { key: "books", label: t("tab.books"), children: <Allowed needs="risk.view"><BooksView document={document} /></Allowed> },
    { key: "linked", label: t("tab.linked", { count: trace?.linked.length ?? 0 }), children: trace === null ? null : <LinkedList trace={trace} /> },
    { key: "history", label: t("tab.history"), children: trace === null ? null : <TraceList trace={trace} /> },
  ];
  const show = (key: string) => { setParams((before) => { before.set("tab", key); return before; }, { replace: true }); };
  return <section className="surface pad"><Tabs size="small" items={items} activeKey={params.get("tab") ?? "movements"} onChange={show} /></section>;
}

/** What one may not see says so, and which permission it takes. */
function Allowed({ needs, children }: { readonly needs: string; readonly children: React.ReactNode }) {
  const { t } = useTranslation("document-view");
  const nameOf = useFunctionName();
  return useMay()(needs) ? children : <p className="muted">{t("hidden", { permission: nameOf(needs) })}</p>;
}
