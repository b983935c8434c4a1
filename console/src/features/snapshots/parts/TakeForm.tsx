import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { newKey } from "@/api/call";
import { dateTime } from "@/format/dates";
import { useWarehouseChoices } from "@/parts/choices";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { ProductsSelect } from "@/parts/ProductsSelect";
import { takeSnapshot } from "../calls";

/** What to keep: the products in question, in the warehouses in question. */
export function TakeForm({ close }: { readonly close: () => void }) {
  const { t } = useTranslation("snapshots");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const warehouses = useWarehouseChoices();
  const [name, setName] = useState(() => t("nameProposed", { time: dateTime(new Date().toISOString()) }));
  const [places, setPlaces] = useState<readonly string[] | null>(null);
  const [products, setProducts] = useState<readonly string[]>([]);
  const [key, setKey] = useState(newKey);
  const chosen = places ?? warehouses.map((one) => one.value);
  const take = useMutation({
    mutationFn: () => takeSnapshot({ name: name.trim(), warehouse_ids: chosen, product_ids: products }, key),
    onError: () => { setKey(newKey()); },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["snapshot-groups"] });
      await navigate(`/snapshots/${id}`);
    },
  });
  return (
    <Modal open title={t("take")} footer={null} onCancel={close} width={620}>
      <p className="muted">{t("how")}</p>
      <Form layout="vertical" onFinish={() => { take.mutate(); }}>
        <Form.Item label={shared("field.name")} htmlFor="snapshot-name">
          <Input id="snapshot-name" maxLength={200} value={name} onChange={(event) => { setName(event.target.value); }} />
        </Form.Item>
        <Form.Item label={shared("field.warehouse")} htmlFor="snapshot-places">
          <Select id="snapshot-places" mode="multiple" value={[...chosen]} options={[...warehouses]} onChange={(ids: string[]) => { setPlaces(ids); }} />
        </Form.Item>
        <Form.Item label={t("products", { count: products.length })}>
          <ProductsSelect label={shared("field.product")} value={products} onChange={setProducts} />
        </Form.Item>
        <ProblemNotice error={take.error} />
        <Button type="primary" htmlType="submit" loading={take.isPending} disabled={products.length === 0 || chosen.length === 0 || name.trim() === ""}>
          {t("take")}
        </Button>
      </Form>
    </Modal>
  );
}
