import { Button, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import type { TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { CardDrawer } from "./parts/CardDrawer";
import { Field } from "./parts/Field";
import { namedCard, NamedFields, namedOf, NEW_NAMED } from "./parts/NamedFields";
import { useKeep } from "./parts/useKeep";
import { useMasterColumns } from "./parts/useMasterColumns";
import type { Warehouse } from "@/api/shapes/masters";

export function WarehousesPage() {
  const { t } = useTranslation("masters");
  const may = useMay();
  const [opened, setOpened] = useState<Warehouse | "new" | null>(null);
  const column = useMasterColumns<Warehouse>(setOpened);
  const locations: TableColumn<Warehouse> = { key: "locations", title: t("warehouses.locations"), render: (row) => <Link aria-label={t("warehouses.locationsOf", { code: row.code })} to={`/locations?warehouse_id=${row.id}`}>{t("warehouses.seeLocations")}</Link> };
  return (
    <>
      <ListPage<Warehouse>
        title={t("warehouses.title")}
        service="documents"
        path="/warehouses"
        name="warehouses"
        fields={column.fields}
        columns={[column.code, column.name, ...(may("stock.view") ? [locations] : []), { key: "negative", title: t("warehouses.negative"), render: (row) => t(row.allows_negative_stock ? "warehouses.allowed" : "warehouses.refused") }, column.active]}
        open={setOpened}
        actions={may("master.edit") && <Button type="primary" onClick={() => { setOpened("new"); }}>{t("warehouses.new")}</Button>}
        empty={
          <EmptyState title={t("warehouses.empty")}>
            <p>{t("warehouses.begin")}</p>
          </EmptyState>
        }
      />
      {opened !== null && <WarehouseForm seen={opened === "new" ? null : opened} close={() => { setOpened(null); }} />}
    </>
  );
}

function WarehouseForm({ seen, close }: { readonly seen: Warehouse | null; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const [draft, setDraft] = useState(seen === null ? NEW_NAMED : namedOf(seen));
  const [negative, setNegative] = useState(seen?.allows_negative_stock ?? false);
  const keeping = useKeep<Warehouse>("/warehouses", seen, close);
  return (
    <CardDrawer
      title={seen === null ? t("warehouses.new") : `${seen.code} ${seen.name}`}
      keeping={keeping}
      card={() => ({ ...namedCard(draft), allows_negative_stock: negative })}
      take={(card) => { setDraft(namedOf(card)); setNegative(card.allows_negative_stock); }}
      close={close}
    >
      <NamedFields draft={draft} change={(values) => { setDraft({ ...draft, ...values }); }} problem={keeping.problem} />
      <Field id="allows_negative_stock" label={t("warehouses.negative")} problem={keeping.problem} extra={t("warehouses.negativeHow")} wide>
        <Switch id="allows_negative_stock" checked={negative} onChange={setNegative} />
      </Field>
    </CardDrawer>
  );
}
