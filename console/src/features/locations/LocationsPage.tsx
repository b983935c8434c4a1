import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { query } from "@/api/call";
import type { Location } from "@/api/shapes/locations";
import { useWarehouseChoices } from "@/parts/choices";
import { DataTable } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { type Filters, useFilters, useList } from "@/parts/lists";
import { PageHeader } from "@/parts/PageHeader";
import { QueryBar, type QueryField } from "@/parts/QueryBar";
import { LocationForm } from "./parts/LocationForm";
import { PasteLocations } from "./parts/PasteLocations";
import { useLocationColumns } from "./parts/useLocationColumns";
import "./locations.css";

const IN_ORDER: Filters = { sort: "code" };
type Opened = Location | "new" | "paste" | null;

/** The places of a warehouse, in the order one walks past them. */
export function LocationsPage() {
  const { t } = useTranslation("locations");
  const [filters, change] = useFilters(IN_ORDER);
  const [opened, setOpened] = useState<Opened>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const list = useList<Location>("inventory", "/locations", "locations", filters);
  const columns = useLocationColumns(setOpened);
  const fields = useFields();
  const place = filters.warehouse_id ?? null;
  const close = () => { setOpened(null); };
  const bare = Object.keys(filters).every((name) => name === "sort" || name === "warehouse_id" || name === "all");
  return (
    <div className="page">
      <PageHeader title={t("title")} actions={<Actions filters={filters} selected={selected} open={setOpened} />}>
        <p className="muted location-help">{t("help")}</p>
      </PageHeader>
      <QueryBar service="inventory" path="/locations" name="locations" fields={fields} filters={filters} change={change} />
      <DataTable
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        label={t("title")}
        open={setOpened}
        sort={filters.sort}
        onSort={(sort) => { change({ sort }); }}
        selection={{ keys: selected, set: setSelected }}
        empty={bare ? <EmptyState title={t("empty")}><p className="location-begin">{t("begin")}</p></EmptyState> : <EmptyState title={t("noMatch")} />}
      />
      {opened === "paste" && <PasteLocations warehouseId={place} close={close} />}
      {opened !== null && opened !== "paste" && <LocationForm seen={opened === "new" ? null : opened} warehouseId={place} close={close} />}
    </div>
  );
}

interface ActionsProps {
  readonly filters: Filters;
  readonly selected: readonly string[];
  readonly open: (opened: Opened) => void;
}

/** Who may change: new and paste; everybody: labels and where the goods are. */
function Actions({ filters, selected, open }: ActionsProps) {
  const { t } = useTranslation("locations");
  const may = useMay();
  const place = filters.warehouse_id;
  const labels = selected.length > 0 ? query({ location_id: selected.join(",") }) : query({ locations_of: place, below: filters.below });
  return (
    <>
      <Link to={`/placements${query({ warehouse_id: place })}`}><Button>{t("goods")}</Button></Link>
      {(place !== undefined || selected.length > 0) && <Link to={`/labels${labels}`}><Button>{selected.length > 0 ? t("labelsOf", { count: selected.length }) : t("labels")}</Button></Link>}
      {may("master.edit") && <Button onClick={() => { open("paste"); }}>{t("paste")}</Button>}
      {may("master.edit") && <Button type="primary" onClick={() => { open("new"); }}>{t("new")}</Button>}
    </>
  );
}

function useFields(): readonly QueryField[] {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  const warehouses = useWarehouseChoices();
  return [
    { name: "warehouse_id", label: shared("field.warehouse"), as: "choice", choices: warehouses },
    { name: "q", label: t("search"), as: "exact" },
    { name: "below", label: t("below"), as: "exact" },
    { name: "active", label: shared("field.state"), as: "choice", choices: [{ value: "true", label: t("inUse") }, { value: "false", label: t("outOfUse") }] },
  ];
}
