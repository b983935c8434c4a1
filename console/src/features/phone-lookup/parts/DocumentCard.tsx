import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DocumentLine } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { quantity } from "@/format/numbers";
import { ProblemNotice } from "@/phone/Notice";
import { RefusalNotice } from "@/phone/RefusalNotice";
import { StateTag } from "@/phone/StateTag";
import { useDocument, useTrace } from "../calls";
import { WhyNotChanged } from "./WhyNotChanged";

export function DocumentCard({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const found = useDocument(id);
  if (found.error !== null) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  const document = found.data;
  if (document === undefined) return <p role="status">{t("loading")}</p>;
  const place = [document.warehouse_name, document.target_warehouse_name].filter(Boolean).join(" → ");
  return (
    <>
      <div className="phone-card">
        <div className="phone-tile-row">
          <h2 className="mono">{document.number}</h2>
          <StateTag state={document.state} />
        </div>
        <p className="phone-hint">{[t(`kind.${document.kind}`), document.business_date, document.partner_name, place].filter(Boolean).join(" · ")}</p>
      </div>
      {document.refusal !== null && document.state === "refused" && <RefusalNotice refusal={document.refusal} />}
      <Lines lines={document.lines} />
      <WhyNotChanged of="documents" id={id} />
      <Steps id={id} />
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly DocumentLine[] }) {
  return (
    <ul className="phone-list">
      {lines.map((line) => (
        <li key={line.line_id}>
          <Link className="phone-row" to={`/m/lookup?product=${line.product_id}`}>
            <span className="phone-row-main">
              <strong>{line.product_name}</strong>
              <span className="muted mono">{[line.product_code, line.batch?.number].filter(Boolean).join(" · ")}</span>
            </span>
            <span className="num">
              {quantity(line.quantity)} <small className="muted">{line.stock_unit}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Steps({ id }: { readonly id: string }) {
  const { t } = useTranslation("phone-lookup");
  const nodes = useTrace(id).data?.nodes ?? [];
  return (
    <section className="phone-section">
      <h2>{t("trace")}</h2>
      <ol className="phone-list">
        {nodes.map((node, index) => (
          <li key={`${node.name}-${String(index)}`} className="phone-row">
            <span className="phone-row-main">
              <strong>{t(`node.${node.name}`)}</strong>
              <span className="muted">{[t(`by.${node.by ?? ""}`, { defaultValue: node.by ?? "" }), node.remark].filter(Boolean).join(" · ")}</span>
            </span>
            <span className="muted mono">{dateTime(node.at)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
