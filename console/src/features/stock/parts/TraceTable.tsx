import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isNegative } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import type { TraceEntry } from "../shapes";

/** Every document that moved the goods, oldest first; plain rows, so that it prints. */
export function TraceTable({ entries }: { readonly entries: readonly TraceEntry[] }) {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  return (
    <section className="stock-section">
      <h2>{t("recall.documents")}</h2>
      <div className="surface trace-table">
        <table>
          <thead>
            <tr>
              <th>{shared("field.businessDate")}</th>
              <th>{shared("field.number")}</th>
              <th>{shared("field.kind")}</th>
              <th>{shared("field.warehouse")}</th>
              <th>{shared("field.partner")}</th>
              <th className="num">{shared("field.quantity")}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((one) => (
              <tr key={`${one.document_id}${String(one.version)}${one.warehouse_id}`}>
                <td className="mono">{one.business_date}</td>
                <td><Link className="mono" to={`/documents/${one.document_id}`}>{one.number}</Link></td>
                <td>{shared(`kind.${one.kind}`)}</td>
                <td>{one.warehouse_code}</td>
                <td>{one.partner?.name}</td>
                <td className="num">{isNegative(one.quantity) ? quantity(one.quantity) : `+${quantity(one.quantity)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
