import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import { quantity } from "@/format/numbers";
import { useToast } from "@/parts/useToast";
import "../plain-table.css";
import "./audit.css";
import "./auditWords";
import { ActionProblem } from "./ActionProblem";
import { useCommand, type Version } from "./commands";
import { faultOf, keyOf, proposed, turnLines } from "./turn";

interface TurnProps {
  readonly document: Version;
  readonly candidates: readonly CandidateLine[];
}

interface Turned {
  readonly document: DocumentAnswer;
  readonly returns: readonly DocumentAnswer[];
}

/** The deliveries that the goods may have come back from, with how much of each becomes a return; then on to the return, or to what is left. */
export function TurnTable({ document, candidates }: TurnProps) {
  const { t } = useTranslation("audit");
  const { t: shared } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const toast = useToast();
  const [typed, setTyped] = useState(() => proposed(candidates));
  const [key, setKey] = useState(newKey);
  const command = useCommand<Turned>(document.id);
  const lines = turnLines(typed);
  const faulty = candidates.some((line) => line.deliveries.some((one) => faultOf(typed[keyOf(line.line_id, one.origin_line_id)] ?? "", one.returnable) !== null));
  const type = (at: string, text: string) => {
    setTyped({ ...typed, [at]: text });
    setKey(newKey());
  };
  const turn = () => {
    command.mutate({ path: "turn-into-returns", key, version: document.version, body: { lines } }, {
      onSuccess: ({ returns }) => {
        toast.done(t("held.turned", { numbers: returns.map((one) => one.number).join("、") }));
        const only = returns.length === 1 ? returns[0] : undefined;
        void navigate(`/documents/${only?.id ?? document.id}`);
      },
    });
  };
  return (
    <>
      <div className="scroll-x">
        <table className="plain-table">
          <caption>{t("held.candidates")}</caption>
          <thead><tr><th scope="col">{shared("field.product")}</th><th scope="col">{t("held.delivery")}</th><th scope="col">{shared("field.customer")}</th><th scope="col" className="num">{t("held.returnable")}</th><th scope="col" className="num">{t("held.toReturn")}</th></tr></thead>
          <tbody>
            {candidates.flatMap((line) => line.deliveries.map((one, index) => {
              const at = keyOf(line.line_id, one.origin_line_id);
              const fault = faultOf(typed[at] ?? "", one.returnable);
              return (
                <tr key={at}>
                  <td>{index === 0 && <>{line.product_code} {line.product_name} <span className="muted">{t("held.cameIn", { quantity: quantity(line.quantity) })}</span></>}</td>
                  <td className="turn-delivery"><Link className="mono" to={`/documents/${one.document_id}`}>{one.number}</Link> <span className="muted mono">{one.business_date}</span></td>
                  <td>{one.partner_name}</td>
                  <td className="num">{quantity(one.returnable)}</td>
                  <td className="num">
                    <Input size="small" aria-label={`${t("held.toReturn")} ${line.product_code} ${one.number}`} inputMode="decimal" className="num-input" status={fault === null ? "" : "error"} value={typed[at] ?? ""} onChange={(event) => { type(at, event.target.value); }} />
                    {fault !== null && <div className="fault">{t(`held.${fault}`)}</div>}
                  </td>
                </tr>
              );
            }))}
          </tbody>
        </table>
      </div>
      <Button type="primary" disabled={lines.length === 0 || faulty || !may("document.edit")} loading={command.isPending} onClick={turn}>{t("held.turn")}</Button>
      <ActionProblem error={command.error} />
    </>
  );
}
