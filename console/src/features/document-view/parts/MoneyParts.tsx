import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { money, moneyIn } from "@/format/numbers";
import { useTrace } from "@/parts/trace/calls";
import "@/parts/audit/auditWords";
import "@/parts/voucher/voucherWords";

interface Settlement {
  readonly document_id: string;
  readonly amount: string;
}

interface Entry {
  readonly line_id: string;
  readonly account: string | null;
  readonly partner_role?: string | null;
  readonly debit: string;
  readonly credit: string;
}

/** What a receipt or payment settles, and the entries of an opening balance. */
export function MoneyParts({ document }: { readonly document: DocumentAnswer }) {
  const settlements = document.settlements as readonly Settlement[];
  const entries = document.entries as readonly Entry[];
  return (
    <>
      {settlements.length > 0 && <Settlements document={document} settlements={settlements} />}
      {entries.length > 0 && <Entries entries={entries} />}
    </>
  );
}

function Settlements({ document, settlements }: { readonly document: DocumentAnswer; readonly settlements: readonly Settlement[] }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const linked = new Map((useTrace(document.id).data?.linked ?? []).map((one) => [one.document_id, one]));
  return (
    <section className="surface pad">
      <table className="plain-table">
        <caption>{t("settlements")}</caption>
        <thead><tr><th scope="col">{shared("field.number")}</th><th scope="col" className="num">{t("settled")}</th></tr></thead>
        <tbody>
          {settlements.map((one) => (
            <tr key={one.document_id}><td><Link className="mono" to={`/documents/${one.document_id}`}>{linked.get(one.document_id)?.number ?? one.document_id}</Link></td><td className="num">{moneyIn(one.amount, document.currency)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation("document-view");
  const { t: audit } = useTranslation("audit");
  const { t: book } = useTranslation("voucher");
  return (
    <section className="surface pad">
      <table className="plain-table">
        <caption>{t("entries")}</caption>
        <thead><tr><th scope="col">{book("account")}</th><th scope="col" className="num">{book("debit")}</th><th scope="col" className="num">{book("credit")}</th></tr></thead>
        <tbody>
          {entries.map((one) => (
            <tr key={one.line_id}><td>{one.account ?? audit(`role.${one.partner_role === "supplier" ? "payable" : "receivable"}`)}</td><td className="num">{money(one.debit)}</td><td className="num">{money(one.credit)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
