import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import { query } from "@/api/call";
import type { Placement } from "@/api/shapes/locations";
import { useWarehouseChoices } from "@/parts/choices";
import type { TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import type { Filters } from "@/parts/lists";
import type { QueryField } from "@/parts/QueryBar";
import { quantity } from "@/format/numbers";
import { Home } from "./parts/Home";
import { PasteHomes } from "./parts/PasteHomes";
import "./locations.css";

const IN_ORDER: Filters = { sort: "location" };

/** Which goods lie where: in the order of locations, the homeless apart; each home is changed in place. */
export function PlacementsPage() {
  const { t } = useTranslation("locations");
  const may = useMay();
  const mayEdit = may("master.edit") || may("stock.count");
  const [params] = useSearchParams();
  const [pasting, setPasting] = useState(false);
  const place = params.get("warehouse_id");
  const columns = useColumns(mayEdit);
  return (
    <>
      <ListPage<Placement>
        title={t("place.title")}
        service="inventory"
        path="/placements"
        name="placements"
        fields={useFields()}
        columns={columns}
        defaults={IN_ORDER}
        rowKey={(row) => `${row.warehouse_id} ${row.product_id}`}
        note={<p className="muted location-help">{t("place.help")}</p>}
        actions={
          <>
            <Link to={`/locations${query({ warehouse_id: place })}`}><Button>{t("place.toLocations")}</Button></Link>
            {mayEdit && <Button type="primary" onClick={() => { setPasting(true); }}>{t("place.paste")}</Button>}
          </>
        }
        empty={params.get("unplaced") === "true" ? <EmptyState title={t("place.allPlaced")} /> : <EmptyState title={t("place.empty")}><p className="location-begin">{t("place.begin")} <Link to={`/locations${query({ warehouse_id: place })}`}>{t("place.toLocations")}</Link></p></EmptyState>}
      />
      {pasting && <PasteHomes warehouseId={place} close={() => { setPasting(false); }} />}
    </>
  );
}

function useColumns(mayEdit: boolean): readonly TableColumn<Placement>[] {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  return [
    { key: "location", title: t("location"), sort: "location", render: (row) => <div className="location-cell"><Home placement={row} mayEdit={mayEdit} /></div> },
    { key: "code", title: shared("field.code"), sort: "product_code", render: (row) => <Link className="mono" to={`/stock/products/${row.product_id}`}>{row.product_code}</Link> },
    { key: "name", title: shared("field.product"), render: (row) => row.product_name },
    { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_name ?? row.warehouse_code },
    { key: "on_hand", title: t("place.onHand"), number: true, render: (row) => <span className={Number(row.on_hand) === 0 ? "muted" : ""}>{quantity(row.on_hand)}</span> },
    { key: "unit", title: shared("field.unit"), render: (row) => <span className="muted">{row.unit}</span> },
  ];
}

function useFields(): readonly QueryField[] {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  const warehouses = useWarehouseChoices();
  return [
    { name: "warehouse_id", label: shared("field.warehouse"), as: "choice", choices: warehouses },
    { name: "location", label: t("below"), as: "exact" },
    { name: "product_id", label: shared("field.product"), as: "product" },
    { name: "unplaced", label: t("place.unplaced"), as: "yes" },
  ];
}
