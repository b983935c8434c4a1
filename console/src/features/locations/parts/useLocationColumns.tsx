import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { query } from "@/api/call";
import type { Location } from "@/api/shapes/locations";
import { count } from "@/format/numbers";
import type { TableColumn } from "@/parts/DataTable";

/** The levels of a code stand out by what they share with the one above: `A-01-` quiet, `03` plain. */
export function useLocationColumns(open: (location: Location) => void): readonly TableColumn<Location>[] {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  return [
    { key: "code", title: t("form.code"), sort: "code", render: (row) => <button type="button" className="location-code mono" aria-label={t("open", { code: row.code })} onClick={() => { open(row); }}><Levels code={row.code} /></button> },
    { key: "name", title: shared("field.name"), render: (row) => row.name },
    { key: "warehouse", title: shared("field.warehouse"), render: (row) => row.warehouse_name ?? row.warehouse_code },
    { key: "products", title: t("goodsCount"), number: true, render: (row) => <Goods location={row} /> },
    { key: "active", title: shared("field.state"), render: (row) => (row.active ? <span className="muted">{t("inUse")}</span> : <span className="tag" data-tone="idle">{t("outOfUse")}</span>) },
  ];
}

function Levels({ code }: { readonly code: string }) {
  const at = code.lastIndexOf("-") + 1;
  return <><span className="location-above">{code.slice(0, at)}</span>{code.slice(at)}</>;
}

function Goods({ location }: { readonly location: Location }) {
  const { t } = useTranslation("locations");
  if (location.products === 0) return <span className="muted">0</span>;
  return <Link aria-label={t("goodsAt", { code: location.code, products: count(location.products) })} to={`/placements${query({ warehouse_id: location.warehouse_id, location: location.code })}`}>{count(location.products)}</Link>;
}
