import { Button, Tooltip } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { money, priceIn, quantity } from "@/format/numbers";
import { DataTable, type TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar, type QueryField } from "@/parts/QueryBar";
import { useToast } from "@/parts/useToast";
import { type OrderLine, orderOf, useFulfil } from "./calls";
import "./orders.css";

const OPEN = { is_open: "true" };

/** What is still to come or to go: lines of orders in force, and one click to the delivery or receipt. */
export function OrdersPage() {
  const { t } = useTranslation("orders");
  const { t: shared } = useTranslation();
  const [filters, change] = useFilters(OPEN);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const list = useList<OrderLine>("documents", "/order-lines", "order-lines", filters);
  const chosen = (list.data?.pages.flatMap((page) => page.items) ?? []).filter((line) => selected.includes(line.id));
  const fields: readonly QueryField[] = [
    { name: "kind", label: shared("field.kind"), as: "choice", choices: ["sales_order", "purchase_order"].map((kind) => ({ value: kind, label: shared(`kind.${kind}`) })) },
    { name: "number", label: t("order"), as: "text" },
    { name: "partner_id", label: shared("field.partner"), as: "partner" },
    { name: "product_id", label: shared("field.product"), as: "product" },
    { name: "business_date", label: shared("field.businessDate"), as: "dates" },
    { name: "is_open", label: t("openOnly"), as: "yes" },
  ];
  const columns: readonly TableColumn<OrderLine>[] = [
    { key: "number", title: t("order"), render: (line) => <span className="cell-two"><Link className="mono" to={`/documents/${line.document_id}`}>{line.number}</Link><span>{shared(`kind.${line.kind}`)}</span></span> },
    { key: "date", title: shared("field.businessDate"), render: (line) => <span className="mono">{line.business_date}</span> },
    { key: "partner", title: shared("field.partner"), render: (line) => <span className="cell-two"><span className="cell-fit" title={line.partner_name ?? undefined}>{line.partner_name}</span><span>{line.warehouse_code}</span></span> },
    { key: "product", title: shared("field.product"), render: (line) => <span className="cell-two"><span className="mono">{line.product_code}</span><span className="cell-fit" title={line.product_name}>{line.product_name}</span></span> },
    { key: "quantity", title: t("ordered"), number: true, render: (line) => `${quantity(line.quantity)} ${line.unit}` },
    { key: "delivered", title: t("delivered"), number: true, render: (line) => quantity(line.delivered) },
    { key: "open", title: t("open"), number: true, render: (line) => <b>{quantity(line.open)}</b> },
    { key: "price", title: shared("field.price"), number: true, render: (line) => priceIn(line.price, line.currency) },
    { key: "net", title: shared("field.net"), number: true, render: (line) => money(line.net) },
    { key: "make", title: "", render: (line) => line.is_open && <Make lines={[line]} whole quiet /> },
  ];
  return (
    <div className="page">
      <PageHeader title={t("title")} actions={chosen.length > 0 ? <Make lines={chosen} /> : null}>
        <nav className="order-tabs" aria-label={t("title")}><Link to="/orders" aria-current="page">{t("lines")}</Link><Link to="/transfers">{t("transfers")}</Link></nav>
      </PageHeader>
      <QueryBar service="documents" path="/order-lines" name="order-lines" fields={fields} filters={filters} change={change} />
      <DataTable list={list} columns={columns} rowKey={(line) => line.id} label={t("title")} selection={{ keys: selected, set: setSelected }} empty={<EmptyState title={t("empty")}><p>{t("emptyHow")}</p></EmptyState>} />
    </div>
  );
}

interface MakeProps {
  readonly lines: readonly OrderLine[];
  /** Everything that is open of the order, not only of these lines. */
  readonly whole?: boolean;
  readonly quiet?: boolean;
}

/** One click: the draft of what is still open, opened to be looked over. */
function Make({ lines, whole = false, quiet = false }: MakeProps) {
  const { t } = useTranslation("orders");
  const may = useMay()("document.edit");
  const navigate = useNavigate();
  const toast = useToast();
  const [key] = useState(newKey);
  const fulfil = useFulfil();
  const order = orderOf(lines);
  const make = () => {
    if (order === null) return;
    fulfil.mutate({ order, key, ...(whole ? {} : { lines }) }, { onSuccess: (made) => void navigate(`/documents/${made.id}`), onError: toast.problem });
  };
  const why = !may ? t("notAllowed") : order === null ? t("severalOrders") : undefined;
  return (
    <Tooltip title={why}>
      <Button size={quiet ? "small" : "middle"} type={quiet ? "link" : "primary"} loading={fulfil.isPending} disabled={why !== undefined} aria-description={why} onClick={make}>
        {t(`make.${order?.kind ?? lines[0]?.kind ?? "sales_order"}`)}
      </Button>
    </Tooltip>
  );
}
