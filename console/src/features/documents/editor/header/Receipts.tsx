import { useQueries } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { money } from "@/format/numbers";
import { useOrigins } from "../calls";
import type { ContentProps } from "../Content";

/** The receipts that a charge is spread over. */
export function Receipts({ sheet, fields, change }: ContentProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const [text, setText] = useState("");
  const found = useOrigins(["purchase_receipt"], text.trim(), null);
  const chosen = useQueries({ queries: sheet.receipts.map((id) => ({ queryKey: ["document", id], queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) })) });
  const set = (receipts: readonly string[]) => { change({ receipts }); };
  return (
    <section className="surface content-box" aria-label={t("receipts.title")}>
      <header className="content-head">
        <h2>{t("receipts.title")}</h2>
        <Select
          aria-label={t("receipts.add")}
          placeholder={t("receipts.add")}
          showSearch={{ filterOption: false, onSearch: setText }}
          style={{ width: 340, maxWidth: "100%" }}
          value={null}
          notFoundContent={t("origin.none")}
          options={(found.data ?? []).filter((row) => !sheet.receipts.includes(row.id)).map((row) => ({ value: row.id, label: `${row.number}  ${row.business_date}  ${row.partner_name ?? ""}` }))}
          onChange={(id: string | null) => { if (id !== null) set([...sheet.receipts, id]); }}
        />
      </header>
      {fields.has("receipts") && <p role="alert" className="document-fault">{fields.get("receipts")}</p>}
      <table className="goods-table">
        <thead><tr><th>{shared("field.number")}</th><th>{shared("field.businessDate")}</th><th>{shared("field.supplier")}</th><th className="num">{shared("field.net")}</th><th aria-label={shared("do.remove")} /></tr></thead>
        <tbody>
          {chosen.map(({ data }) => data !== undefined && (
            <tr key={data.id}>
              <td><Link to={`/documents/${data.id}`} target="_blank" className="mono">{data.number}</Link></td><td className="mono">{data.business_date}</td><td>{data.partner_name}</td><td className="num">{money(data.net)}</td>
              <td><button type="button" className="plain-button" onClick={() => { set(sheet.receipts.filter((id) => id !== data.id)); }}>{shared("do.remove")}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.receipts.length === 0 && <p className="muted content-hint">{t("receipts.none")}</p>}
    </section>
  );
}
