import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { May } from "@/access/me";
import type { Kind } from "@/api/shapes/documents";

const GROUPS: readonly (readonly Kind[])[] = [
  ["sales_order", "sales_delivery", "sales_return"],
  ["purchase_order", "purchase_receipt", "purchase_return", "landed_cost", "bill_difference"],
  ["other_inbound", "other_outbound", "transfer", "transfer_receipt", "stock_count", "assembly", "disassembly", "cost_adjustment"],
  ["customer_receipt", "supplier_payment", "opening_balance"],
];

/** A new document of each kind, for who may enter any. */
export function NewMenu() {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const items = GROUPS.flatMap((kinds, at) => [
    ...(at === 0 ? [] : [{ type: "divider" as const, key: `divider${String(at)}` }]),
    ...kinds.map((kind) => ({ key: kind, label: shared(`kind.${kind}`) })),
  ]);
  return (
    <May does="document.edit">
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => void navigate(`/documents/new/${key}`) }}>
        <Button type="primary">{t("new")}</Button>
      </Dropdown>
    </May>
  );
}
