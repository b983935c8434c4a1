import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { count } from "@/format/numbers";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { useList } from "@/parts/lists";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { makeVariants } from "../calls";
import type { Product } from "../shapes";

/** The products that stand for combinations of colour, size and the like. */
export function Variants({ product }: { readonly product: Product }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const list = useList<Product>("documents", "/products", "products", { variant_of: product.id });
  const some = (list.data?.pages[0]?.items.length ?? 0) > 0;
  const make = may("master.edit") && <Button onClick={() => { setMaking(true); }}>{t("variants.make")}</Button>;
  return (
    <section className="product-columns">
      <section>
        <header>
          <h2>{t("variants.title")}</h2>
          {make}
        </header>
        {some && (
          <DataTable
            list={list}
            label={t("variants.title")}
            rowKey={(row) => row.id}
            empty={<EmptyState title="" />}
            open={(row) => void navigate(`/products/${row.id}`)}
            columns={[
              { key: "code", title: shared("field.code"), render: (row) => <Link className="mono" to={`/products/${row.id}`}>{row.code}</Link> },
              { key: "name", title: shared("field.name"), render: (row) => row.name },
              { key: "attributes", title: t("product.attributes"), render: (row) => Object.entries(row.attributes).map(([name, value]) => `${name} ${value}`).join(" · ") },
            ]}
          />
        )}
        {!some && <p className="muted">{t("variants.none")}</p>}
      </section>
      {making && <Matrix product={product} close={() => { setMaking(false); }} />}
    </section>
  );
}

interface Axis {
  readonly name: string;
  readonly values: readonly string[];
}

/** Axes and their values; every combination becomes a product. */
function Matrix({ product, close }: { readonly product: Product; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const toast = useToast();
  const client = useQueryClient();
  const [axes, setAxes] = useState<readonly Axis[]>([{ name: t("variants.colour"), values: [] }, { name: t("variants.size"), values: [] }]);
  const [key, setKey] = useState(newKey);
  const filled = axes.filter((axis) => axis.name.trim() !== "" && axis.values.length > 0);
  const combinations = filled.length === 0 ? 0 : filled.reduce((all, axis) => all * axis.values.length, 1);
  const set = (at: number, values: Partial<Axis>) => { setAxes(axes.map((axis, place) => (place === at ? { ...axis, ...values } : axis))); };
  const make = useMutation({
    mutationFn: () => makeVariants(product.id, Object.fromEntries(filled.map((axis) => [axis.name.trim(), axis.values])), key),
    onError: () => { setKey(newKey()); },
    onSuccess: async ({ items }) => {
      toast.done(t("variants.made", { count: items.length }));
      await client.invalidateQueries({ queryKey: ["products"] });
      close();
    },
  });
  return (
    <Modal open title={t("variants.make")} okText={t("variants.makeSome", { number: count(combinations) })} okButtonProps={{ disabled: combinations === 0, loading: make.isPending }} onOk={() => { make.mutate(); }} onCancel={close}>
      <p className="muted">{t("variants.how")}</p>
      {axes.map((axis, at) => (
        <div key={at} className="unit-row" style={{ gridTemplateColumns: "minmax(90px, 1fr) 3fr" }}>
          <Input aria-label={t("variants.axis")} placeholder={t("variants.axis")} value={axis.name} onChange={(event) => { set(at, { name: event.target.value }); }} />
          <Select aria-label={`${axis.name} ${t("variants.values")}`} mode="tags" tokenSeparators={[",", "，", " "]} placeholder={t("variants.values")} value={[...axis.values]} onChange={(values: string[]) => { set(at, { values }); }} open={false} suffixIcon={null} />
        </div>
      ))}
      {axes.length < 3 && <Button onClick={() => { setAxes([...axes, { name: "", values: [] }]); }}>{t("variants.addAxis")}</Button>}
      <ProblemNotice error={make.error} />
    </Modal>
  );
}
