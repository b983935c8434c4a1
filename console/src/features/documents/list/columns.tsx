import { CopyOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { DocumentRow } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { exchangeRate, money, moneyIn } from "@/format/numbers";
import { copyAddress, isCopyable } from "@/parts/copyToNew";
import type { TableColumn } from "@/parts/DataTable";
import { LiveState } from "@/parts/LiveState";

export const USUAL = ["number", "kind", "state", "date", "partner", "warehouse", "gross", "createdBy", "changedAt"] as const;

/** Every column that the list of documents can show, in its order. */
export function useDocumentColumns(): readonly TableColumn<DocumentRow>[] {
  const { t } = useTranslation();
  const text = (key: string, word: string, of: (row: DocumentRow) => string | null): TableColumn<DocumentRow> => ({ key, title: t(`field.${word}`), render: of });
  const amount = (key: "net" | "tax"): TableColumn<DocumentRow> => ({ key, title: t(`field.${key}`), number: true, render: (row) => money(row[key]) });
  const instant = (key: string, word: string, of: (row: DocumentRow) => string): TableColumn<DocumentRow> => ({ key, title: t(`field.${word}`), render: (row) => <span className="mono muted">{dateTime(of(row))}</span> });
  return [
    { key: "number", title: t("field.number"), sort: "number", render: (row) => <Link to={`/documents/${row.id}`} className="mono">{row.number}</Link> },
    text("kind", "kind", (row) => t(`kind.${row.kind}`)),
    { key: "state", title: t("field.state"), render: (row) => <LiveState state={row.state} since={row.changed_at} stuck={row.stuck} /> },
    { key: "date", title: t("field.businessDate"), sort: "business_date", render: (row) => <span className="mono">{row.business_date}</span> },
    text("partner", "partner", (row) => row.partner_name),
    text("warehouse", "warehouse", (row) => row.warehouse_code),
    text("target", "targetWarehouse", (row) => row.target_warehouse_code),
    amount("net"),
    amount("tax"),
    { key: "gross", title: t("field.gross"), number: true, render: (row) => <>{row.currency !== null && <span className="muted">{moneyIn(row.foreign_gross, row.currency)} = </span>}{money(row.gross)}</> },
    text("currency", "currency", (row) => row.currency),
    { key: "exchangeRate", title: t("field.exchangeRate"), number: true, render: (row) => exchangeRate(row.exchange_rate) },
    { key: "foreignGross", title: t("field.foreignGross"), number: true, render: (row) => moneyIn(row.foreign_gross, row.currency) },
    text("reason", "reason", (row) => row.reason),
    text("reference", "reference", (row) => row.reference),
    text("flag", "flag", (row) => row.flag),
    text("remark", "remark", (row) => row.remark),
    text("createdBy", "createdBy", (row) => row.created_by_name),
    instant("createdAt", "createdAt", (row) => row.created_at),
    instant("changedAt", "changedAt", (row) => row.changed_at),
  ];
}

/** What can be done with a row beside opening it; its own column, always the last. */
export function useRowActions(): TableColumn<DocumentRow> {
  const { t } = useTranslation("documents");
  const navigate = useNavigate();
  return {
    key: "actions",
    title: t("rowActions"),
    width: 64,
    render: (row) => isCopyable(row.kind) && (
      <Tooltip title={t("copy")}>
        <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t("copyOf", { number: row.number })} onClick={() => void navigate(copyAddress(row))} />
      </Tooltip>
    ),
  };
}
