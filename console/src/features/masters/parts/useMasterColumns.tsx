import { useTranslation } from "react-i18next";
import type { TableColumn } from "@/parts/DataTable";
import type { QueryField } from "@/parts/QueryBar";
import type { Kept } from "@/api/shapes/masters";
import "../masters.css";

/** Columns and filters that all master data share. */
export function useMasterColumns<Card extends Kept>(open: (card: Card) => void) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const code: TableColumn<Card> = {
    key: "code",
    title: shared("field.code"),
    sort: "code",
    render: (row) => <button type="button" className="link-button mono" onClick={() => { open(row); }}>{row.code}</button>,
  };
  const name: TableColumn<Card> = { key: "name", title: shared("field.name"), sort: "name", render: (row) => <span className="cell-fit" title={row.name}>{row.name}</span> };
  const active: TableColumn<Card> = { key: "active", title: shared("field.state"), isEmpty: (row) => row.active, render: (row) => !row.active && <span className="tag" data-tone="idle">{t("outOfUse")}</span> };
  const fields: readonly QueryField[] = [
    { name: "code", label: shared("field.code"), as: "text" },
    { name: "name", label: shared("field.name"), as: "text" },
    { name: "active", label: shared("field.state"), as: "choice", choices: [{ value: "true", label: t("inUse") }, { value: "false", label: t("outOfUse") }] },
  ];
  return { code, name, active, fields };
}
