import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/access/me";
import type { TableColumn } from "@/parts/DataTable";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { useReservationColumns } from "./parts/goodsColumns";
import { ReleaseForm } from "./parts/ReleaseForm";
import { useStockFields } from "./parts/useStockFields";
import type { Reservation } from "./shapes";

/** What sales orders claim of the stock; who may, gives it free. */
export function ReservationsPage() {
  const { t } = useTranslation("stock");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const field = useStockFields();
  const [releasing, setReleasing] = useState<Reservation | null>(null);
  const release: TableColumn<Reservation> = {
    key: "release",
    title: "",
    render: (row) => <Button size="small" onClick={() => { setReleasing(row); }}>{t("reservations.release")}</Button>,
  };
  const columns = useReservationColumns();
  return (
    <>
      <ListPage<Reservation>
        title={t("reservations.title")}
        service="inventory"
        path="/reservations"
        name="reservations"
        fields={[{ name: "document_number", label: shared("kind.sales_order"), as: "text" }, field.product, field.warehouse, field.category]}
        columns={may("stock.reserve") ? [...columns, release] : columns}
        open={(row) => void navigate(`/documents/${row.document_id}`)}
        empty={
          <EmptyState title={t("reservations.empty")}>
            <p>{t("reservations.begin")}</p>
          </EmptyState>
        }
      />
      {releasing !== null && <ReleaseForm reservation={releasing} close={() => { setReleasing(null); }} />}
    </>
  );
}
