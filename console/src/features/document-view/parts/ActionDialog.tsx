import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { newKey } from "@/api/call";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { ArrivalDialog } from "@/parts/arrival/ArrivalDialog";
import { ActionProblem } from "@/parts/audit/ActionProblem";
import { useCommand, useDryRun } from "@/parts/audit/commands";
import { DryRunView } from "@/parts/audit/DryRunView";
import { useToast } from "@/parts/useToast";
import type { ActionName } from "../offers";

interface ActionDialogProps {
  readonly document: DocumentAnswer;
  readonly name: ActionName;
  readonly close: () => void;
}

interface Plan {
  readonly path: string;
  /** The document stays and its version counts; else a draft is made and opened. */
  readonly makes: boolean;
  readonly remark: boolean;
  readonly dryRun: "audit" | "unaudit" | null;
}

const PLANS: Partial<Record<ActionName, Plan>> = {
  submit: { path: "submit", makes: false, remark: false, dryRun: null },
  withdraw: { path: "withdraw", makes: false, remark: false, dryRun: null },
  audit: { path: "audit", makes: false, remark: false, dryRun: "audit" },
  unaudit: { path: "unaudit", makes: false, remark: true, dryRun: "unaudit" },
  void: { path: "void", makes: false, remark: true, dryRun: null },
  reuse: { path: "reuse", makes: false, remark: true, dryRun: null },
  close: { path: "close", makes: false, remark: true, dryRun: null },
  deliver: { path: "deliveries", makes: true, remark: false, dryRun: null },
  receive: { path: "receipts", makes: true, remark: false, dryRun: null },
};

/** Says what an action does before it is done; an audit or un-audit is tried in every book first. */
export function ActionDialog(props: ActionDialogProps) {
  if (props.name === "arrive") return <ArrivalDialog document={props.document} close={props.close} />;
  const plan = PLANS[props.name];
  return plan === undefined ? null : <Confirm {...props} plan={plan} />;
}

function Confirm({ document, name, close, plan }: ActionDialogProps & { readonly plan: Plan }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const remarkId = useId();
  const [remark, setRemark] = useState("");
  const [key] = useState(newKey);
  const command = useCommand(document.id);
  const dryRun = useDryRun(document, plan.dryRun);
  const confirm = () => {
    const said = plan.remark && remark.trim() !== "" ? { remark: remark.trim() } : {};
    const body = plan.makes || plan.remark ? said : undefined;
    command.mutate({ path: plan.path, key, ...(body === undefined ? {} : { body }), ...(plan.makes ? {} : { version: document.version }) }, {
      onSuccess: (answer) => {
        toast.done(t(`done.${name}`, { number: answer.number }));
        close();
        if (plan.makes) void navigate(`/documents/${answer.id}`);
      },
    });
  };
  const hopeless = dryRun.error !== null || dryRun.data?.refusal != null;
  return (
    <Modal
      open
      width={plan.dryRun === null ? 520 : 820}
      title={t("confirmTitle", { action: t(`action.${name}`), number: document.number })}
      okText={t(`action.${name}`)}
      cancelText={shared("do.cancel")}
      okButtonProps={{ danger: name === "void", loading: command.isPending, disabled: plan.dryRun === "unaudit" && hopeless }}
      onOk={confirm}
      onCancel={close}
    >
      <p>{t(consequenceOf(document, name))}</p>
      {plan.dryRun !== null && <DryRunView products={productsOf(document)} dryRun={dryRun} />}
      {plan.remark && (
        <>
          <label htmlFor={remarkId} className="muted">{t("remarkOptional")}</label>
          <Input.TextArea id={remarkId} value={remark} rows={2} maxLength={1000} onChange={(event) => { setRemark(event.target.value); }} />
        </>
      )}
      <ActionProblem error={command.error} />
    </Modal>
  );
}

function consequenceOf({ kind, reserve }: DocumentAnswer, name: ActionName): string {
  if (name !== "audit" && name !== "unaudit") return `consequence.${name}`;
  if (kind === "sales_order" || kind === "purchase_order") return `consequence.${name}_order${reserve ? "_reserving" : ""}`;
  const money = kind === "customer_receipt" || kind === "supplier_payment" || kind === "opening_balance";
  return `consequence.${name}${money ? "_money" : ""}`;
}

function productsOf({ lines }: DocumentAnswer) {
  return new Map(lines.map((line) => [line.product_id, { code: line.product_code, name: line.product_name, unit: line.stock_unit }]));
}
