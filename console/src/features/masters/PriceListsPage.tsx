import { Button, DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { today } from "@/format/dates";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { PartnerPicker } from "@/parts/PartnerPicker";
import { CardDrawer } from "./parts/CardDrawer";
import { Field } from "./parts/Field";
import { namedCard, NamedFields, namedOf, NEW_NAMED } from "./parts/NamedFields";
import { useKeep } from "./parts/useKeep";
import { useMasterColumns } from "./parts/useMasterColumns";
import { type PriceList, SIDES } from "./shapes";

export function PriceListsPage() {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const [opened, setOpened] = useState<PriceList | "new" | null>(null);
  const column = useMasterColumns<PriceList>(setOpened);
  return (
    <>
      <ListPage<PriceList>
        title={t("prices.title")}
        service="documents"
        path="/price-lists"
        name="price-lists"
        fields={[...column.fields, { name: "side", label: t("prices.side"), as: "choice", choices: SIDES.map((side) => ({ value: side, label: t(`side.${side}`) })) }]}
        columns={[
          { ...column.code, render: (row) => <Link className="mono" to={`/price-lists/${row.id}`}>{row.code}</Link> },
          column.name,
          { key: "side", title: t("prices.side"), render: (row) => t(`side.${row.side}`) },
          { key: "partner", title: shared("field.partner"), render: (row) => row.partner_code ?? t("prices.everybody") },
          { key: "valid", title: t("prices.valid"), render: (row) => <span className="mono">{row.valid_from} – {row.valid_to}</span> },
          column.active,
          ...(may("master.edit") ? [{ key: "edit", title: "", render: (row: PriceList) => <Button size="small" onClick={() => { setOpened(row); }}>{shared("do.edit")}</Button> }] : []),
        ]}
        open={(row) => void navigate(`/price-lists/${row.id}`)}
        actions={may("master.edit") && <Button type="primary" onClick={() => { setOpened("new"); }}>{t("prices.new")}</Button>}
        empty={
          <EmptyState title={t("prices.empty")}>
            <p>{t("prices.begin")}</p>
          </EmptyState>
        }
      />
      {opened !== null && <PriceListForm seen={opened === "new" ? null : opened} close={() => { setOpened(null); }} />}
    </>
  );
}

type Rest = Pick<PriceList, "side" | "partner_id" | "valid_from" | "valid_to">;
const restOf = ({ side, partner_id, valid_from, valid_to }: PriceList): Rest => ({ side, partner_id, valid_from, valid_to });

function PriceListForm({ seen, close }: { readonly seen: PriceList | null; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const [draft, setDraft] = useState(seen === null ? NEW_NAMED : namedOf(seen));
  const [rest, setRest] = useState<Rest>(seen === null ? { side: "sales", partner_id: null, valid_from: today(), valid_to: null } : restOf(seen));
  const keeping = useKeep<PriceList>("/price-lists", seen, close);
  const { problem } = keeping;
  const day = (name: "valid_from" | "valid_to", label: string) => (
    <Field id={name} label={label} problem={problem}>
      <DatePicker id={name} style={{ width: "100%" }} allowClear={name === "valid_to"} value={rest[name] === null ? null : dayjs(rest[name])} onChange={(date: dayjs.Dayjs | null) => { setRest({ ...rest, [name]: date?.format("YYYY-MM-DD") ?? null }); }} />
    </Field>
  );
  return (
    <CardDrawer title={seen === null ? t("prices.new") : `${seen.code} ${seen.name}`} keeping={keeping} card={() => ({ ...namedCard(draft), ...rest })} take={(card) => { setDraft(namedOf(card)); setRest(restOf(card)); }} close={close}>
      <NamedFields draft={draft} change={(values) => { setDraft({ ...draft, ...values }); }} problem={problem} />
      <Field id="side" label={t("prices.side")} problem={problem}>
        <Select id="side" value={rest.side} options={SIDES.map((side) => ({ value: side, label: t(`side.${side}`) }))} onChange={(side) => { setRest({ ...rest, side }); }} />
      </Field>
      <Field id="partner_id" label={t("prices.partner")} problem={problem}>
        <PartnerPicker id="partner_id" label={shared("field.partner")} value={rest.partner_id} onChange={(id) => { setRest({ ...rest, partner_id: id }); }} />
      </Field>
      {day("valid_from", t("prices.from"))}
      {day("valid_to", t("prices.to"))}
    </CardDrawer>
  );
}
