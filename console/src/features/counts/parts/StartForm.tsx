import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Radio, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { newKey } from "@/api/call";
import { isNegative, parsed } from "@/format/decimal";
import { useCategoryChoices } from "@/parts/choices";
import { LocationPicker } from "@/parts/LocationPicker";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { ProductsSelect } from "@/parts/ProductsSelect";
import { WarehousePicker } from "@/parts/WarehousePicker";
import { startCount } from "../calls";

const SCOPES = ["all", "location", "category", "products", "unplaced"] as const;
type Scope = (typeof SCOPES)[number];

/** What to count and how: a warehouse, a location of it, a category, a list, or what has no location; blind or with the book in sight. */
export function StartForm({ close }: { readonly close: () => void }) {
  const { t } = useTranslation("counts");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const categories = useCategoryChoices();
  const [warehouse, setWarehouse] = useState<string | null>(null);
  const [scope, setScope] = useState<Scope>("all");
  const [category, setCategory] = useState<string | null>(null);
  const [location, setLocation] = useState<string | null>(null);
  const [products, setProducts] = useState<readonly string[]>([]);
  const [blind, setBlind] = useState(true);
  const [above, setAbove] = useState("");
  const [remark, setRemark] = useState("");
  const [key, setKey] = useState(newKey);
  const threshold = above.trim() === "" ? null : parsed(above);
  const aboveWrong = above.trim() !== "" && (threshold === null || isNegative(threshold));
  const needed: Readonly<Record<Scope, boolean>> = { all: true, unplaced: true, category: category !== null, location: location !== null, products: products.length > 0 };
  const lacks = warehouse === null || aboveWrong || !needed[scope];
  const start = useMutation({
    mutationFn: (place: string) =>
      startCount({ warehouse_id: place, ...scopeOf(scope, { category, location, products }), blind, recount_above: threshold, remark: remark.trim() || null }, key),
    onError: () => { setKey(newKey()); },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["count-sheets"] });
      await navigate(`/counts/${id}`);
    },
  });
  return (
    <Modal open title={t("start")} footer={null} onCancel={close} width={620}>
      <Form layout="vertical" onFinish={() => { if (warehouse !== null) start.mutate(warehouse); }}>
        <Form.Item label={shared("field.warehouse")} htmlFor="count-warehouse">
          <WarehousePicker id="count-warehouse" label={shared("field.warehouse")} value={warehouse} onChange={(id) => { setWarehouse(id); setLocation(null); }} />
        </Form.Item>
        <Form.Item label={t("scope.title")} {...(scope === "unplaced" ? { extra: t("scope.unplacedHow") } : {})}>
          <Radio.Group value={scope} onChange={(event) => { setScope(event.target.value as Scope); }} options={SCOPES.map((one) => ({ value: one, label: t(`scope.${one}`) }))} />
        </Form.Item>
        {scope === "location" && (
          <Form.Item label={t("location")} extra={t("scope.locationHow")} htmlFor="count-location">
            <LocationPicker id="count-location" label={t("location")} warehouseId={warehouse} value={location} onChange={setLocation} />
          </Form.Item>
        )}
        {scope === "category" && (
          <Form.Item label={shared("field.category")}>
            <Select aria-label={shared("field.category")} showSearch={{ optionFilterProp: "label" }} value={category} options={[...categories]} onChange={setCategory} />
          </Form.Item>
        )}
        {scope === "products" && (
          <Form.Item label={shared("field.product")}>
            <ProductsSelect label={shared("field.product")} value={products} onChange={setProducts} />
          </Form.Item>
        )}
        <Form.Item extra={t("blindHow")}>
          <label>
            <Switch checked={blind} onChange={setBlind} /> {t("blind")}
          </label>
        </Form.Item>
        <Form.Item label={t("recountAbove")} extra={t("recountAboveHow")} htmlFor="count-above" validateStatus={aboveWrong ? "error" : ""}>
          <Input id="count-above" inputMode="decimal" style={{ width: 160 }} value={above} onChange={(event) => { setAbove(event.target.value); }} />
        </Form.Item>
        <Form.Item label={shared("field.remark")} htmlFor="count-remark">
          <Input id="count-remark" maxLength={1000} value={remark} onChange={(event) => { setRemark(event.target.value); }} />
        </Form.Item>
        <ProblemNotice error={start.error} />
        <Button type="primary" htmlType="submit" disabled={lacks} loading={start.isPending}>{t("start")}</Button>
      </Form>
    </Modal>
  );
}

interface Scoped {
  readonly category: string | null;
  readonly location: string | null;
  readonly products: readonly string[];
}

function scopeOf(scope: Scope, { category, location, products }: Scoped) {
  return {
    category_path: scope === "category" ? category : null,
    location: scope === "location" ? location : null,
    product_ids: scope === "products" ? products : null,
    unplaced: scope === "unplaced" ? (true as const) : null,
  };
}
