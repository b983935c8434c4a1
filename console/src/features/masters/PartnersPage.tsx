import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { EmptyState } from "@/parts/EmptyState";
import { ListPage } from "@/parts/ListPage";
import { CardDrawer } from "./parts/CardDrawer";
import { Field } from "./parts/Field";
import { namedCard, NamedFields, namedOf, NEW_NAMED } from "./parts/NamedFields";
import { useKeep } from "./parts/useKeep";
import { useMasterColumns } from "./parts/useMasterColumns";
import { type Partner, ROLES } from "./shapes";

export function PartnersPage() {
  const { t } = useTranslation("masters");
  const may = useMay();
  const [opened, setOpened] = useState<Partner | "new" | null>(null);
  const column = useMasterColumns<Partner>(setOpened);
  return (
    <>
      <ListPage<Partner>
        title={t("partners.title")}
        service="documents"
        path="/partners"
        name="partners"
        fields={column.fields}
        columns={[
          column.code,
          column.name,
          { key: "roles", title: t("partners.roles"), render: (row) => row.roles.map((role) => t(`role.${role}`)).join(" · ") },
          column.active,
          { key: "documents", title: "", render: (row) => <Link to={`/documents?partner_id=${row.id}`}>{t("partners.documents")}</Link> },
        ]}
        open={setOpened}
        actions={may("master.edit") && <Button type="primary" onClick={() => { setOpened("new"); }}>{t("partners.new")}</Button>}
        empty={
          <EmptyState title={t("partners.empty")}>
            <p>{t("partners.begin")}</p>
          </EmptyState>
        }
      />
      {opened !== null && <PartnerForm seen={opened === "new" ? null : opened} close={() => { setOpened(null); }} />}
    </>
  );
}

function PartnerForm({ seen, close }: { readonly seen: Partner | null; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const [draft, setDraft] = useState(seen === null ? NEW_NAMED : namedOf(seen));
  const [roles, setRoles] = useState<Partner["roles"]>(seen?.roles ?? []);
  const keeping = useKeep<Partner>("/partners", seen, close);
  return (
    <CardDrawer
      title={seen === null ? t("partners.new") : `${seen.code} ${seen.name}`}
      keeping={keeping}
      card={() => ({ ...namedCard(draft), roles })}
      take={(card) => { setDraft(namedOf(card)); setRoles(card.roles); }}
      close={close}
    >
      <NamedFields draft={draft} change={(values) => { setDraft({ ...draft, ...values }); }} problem={keeping.problem} />
      <Field id="roles" label={t("partners.roles")} problem={keeping.problem} wide>
        <Checkbox.Group value={[...roles]} onChange={(next: (typeof ROLES)[number][]) => { setRoles(next); }} options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
      </Field>
    </CardDrawer>
  );
}
