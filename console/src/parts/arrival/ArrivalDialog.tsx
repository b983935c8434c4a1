import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { call, newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { compared, minus } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { bringWords } from "@/words/i18n";
import { arrivalLines, faultOfArrival, type TypedArrival } from "./arrival";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("arrival", zh, en);

interface ArrivalProps {
  readonly document: DocumentAnswer;
  readonly close: () => void;
}

/** What has come of a transfer, all or part of it, and what was lost; makes the draft of its arrival and opens it. */
export function ArrivalDialog({ document, close }: ArrivalProps) {
  const { t } = useTranslation("arrival");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const lines = document.lines.filter((line) => compared(line.open ?? "0", "0") > 0);
  const [typed, setTyped] = useState<Readonly<Record<string, TypedArrival>>>(() => Object.fromEntries(lines.map((line) => [line.line_id, { arrived: minus(line.open ?? "0", "0"), lost: "" }])));
  const [key, setKey] = useState(newKey);
  const make = useMutation({
    mutationFn: () => call<DocumentAnswer>("documents", `/documents/${document.id}/arrivals`, { method: "POST", key, body: { lines: arrivalLines(typed) } }),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ["document", document.id] });
      close();
      void navigate(`/documents/${made.id}`);
    },
  });
  const faulty = lines.some((line) => faultOfArrival(typed[line.line_id] ?? { arrived: "", lost: "" }, line.open ?? "0") !== null);
  const type = (id: string, change: Partial<TypedArrival>) => {
    setTyped({ ...typed, [id]: { ...(typed[id] ?? { arrived: "", lost: "" }), ...change } });
    setKey(newKey());
  };
  return (
    <Modal open width={720} title={t("title", { number: document.number, warehouse: document.target_warehouse_name ?? "" })} okText={t("make")} cancelText={shared("do.cancel")} onCancel={close} onOk={() => { make.mutate(); }} okButtonProps={{ disabled: faulty || arrivalLines(typed).length === 0, loading: make.isPending }}>
      <p className="muted">{t("how")}</p>
      <table className="plain-table">
        <thead><tr><th scope="col">{shared("field.product")}</th><th scope="col" className="num">{t("onTheWay")}</th><th scope="col" className="num">{t("arrived")}</th><th scope="col" className="num">{t("lost")}</th></tr></thead>
        <tbody>
          {lines.map((line) => {
            const one = typed[line.line_id] ?? { arrived: "", lost: "" };
            const fault = faultOfArrival(one, line.open ?? "0");
            return (
              <tr key={line.line_id}>
                <td>{line.product_code} {line.product_name}{fault !== null && <div className="fault">{t(fault, { open: quantity(line.open) })}</div>}</td>
                <td className="num">{quantity(line.open)} {line.stock_unit}</td>
                {(["arrived", "lost"] as const).map((name) => (
                  <td key={name} className="num"><Input size="small" className="num-input" inputMode="decimal" status={fault === null ? "" : "error"} aria-label={`${t(name)} ${line.product_code}`} value={one[name]} onChange={(event) => { type(line.line_id, { [name]: event.target.value }); }} /></td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {make.error !== null && <ProblemNotice error={make.error} />}
    </Modal>
  );
}
