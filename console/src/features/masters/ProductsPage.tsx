import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { percent, price } from "@/format/numbers";
import { useCategoryChoices } from "@/parts/choices";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { ProductForm } from "./parts/ProductForm";
import { Tracking } from "./parts/Tracking";
import { useMasterColumns } from "./parts/useMasterColumns";
import { type Product, VALUATIONS } from "./shapes";

export function ProductsPage() {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const categories = useCategoryChoices();
  const [opened, setOpened] = useState<Product | "new" | null>(null);
  const column = useMasterColumns<Product>(setOpened);
  return (
    <>
      <ListPage<Product>
        title={t("products.title")}
        service="documents"
        path="/products"
        name="products"
        fields={[
          ...column.fields,
          { name: "category_path_like", label: shared("field.category"), as: "choice", choices: categories },
          { name: "valuation", label: t("product.valuation"), as: "choice", choices: VALUATIONS.map((one) => ({ value: one, label: t(`valuation.${one}`) })) },
          { name: "batch_tracked", label: t("product.batch_tracked"), as: "yes" },
          { name: "serial_tracked", label: t("product.serial_tracked"), as: "yes" },
        ]}
        columns={[
          { ...column.code, render: (row) => <Link className="mono" to={`/products/${row.id}`}>{row.code}</Link> },
          column.name,
          { key: "category", title: shared("field.category"), isEmpty: (row) => !row.category_path, render: (row) => <span className="cell-fit" title={row.category_path ?? undefined}>{row.category_path}</span> },
          { key: "barcode", title: shared("field.barcode"), isEmpty: (row) => !row.barcode, render: (row) => <span className="mono">{row.barcode}</span> },
          { key: "unit", title: shared("field.unit"), render: (row) => [row.unit, ...row.units.map((one) => one.unit)].join(" / ") },
          { key: "tax", title: shared("field.taxRate"), number: true, render: (row) => percent(row.tax_rate) },
          { key: "valuation", title: t("product.valuation"), render: (row) => t(`valuation.${row.valuation}`) },
          { key: "tracking", title: t("product.tracked"), isEmpty: (row) => !row.batch_tracked && !row.serial_tracked && !row.is_service, render: (row) => <Tracking product={row} /> },
          { key: "card_cost", title: t("product.card_cost"), number: true, isEmpty: (row) => row.card_cost === null, render: (row) => price(row.card_cost) },
          column.active,
          ...(may("master.edit") ? [{ key: "edit", title: "", render: (row: Product) => <Button size="small" onClick={() => { setOpened(row); }}>{shared("do.edit")}</Button> }] : []),
        ]}
        open={(row) => void navigate(`/products/${row.id}`)}
        actions={
          <>
            <Link to="/categories"><Button>{t("categories.title")}</Button></Link>
            {may("master.edit") && <Button type="primary" onClick={() => { setOpened("new"); }}>{t("products.new")}</Button>}
          </>
        }
        empty={
          <EmptyState title={t("products.empty")}>
            <p>{t("products.begin")}</p>
          </EmptyState>
        }
      />
      {opened !== null && <ProductForm seen={opened === "new" ? null : opened} close={() => { setOpened(null); }} />}
    </>
  );
}
