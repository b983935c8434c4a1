import { Input, Switch } from "antd";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { Field } from "./Field";

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly active: boolean;
}

interface NamedFieldsProps {
  readonly draft: Named;
  readonly change: (values: Partial<Named>) => void;
  readonly problem: Problem | null;
}

/** What every card has: code, names, whether it is in use. */
export function NamedFields({ draft, change, problem }: NamedFieldsProps) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  return (
    <>
      <Field id="code" label={shared("field.code")} problem={problem}>
        <Input id="code" autoFocus maxLength={64} value={draft.code} onChange={(event) => { change({ code: event.target.value }); }} />
      </Field>
      <Field id="active" label={t("active")} problem={problem}>
        <Switch id="active" checked={draft.active} onChange={(active) => { change({ active }); }} />
      </Field>
      <Field id="name" label={shared("field.name")} problem={problem} wide>
        <Input id="name" maxLength={200} value={draft.name} onChange={(event) => { change({ name: event.target.value }); }} />
      </Field>
      <Field id="name_en" label={t("nameEn")} problem={problem} wide>
        <Input id="name_en" maxLength={200} value={draft.name_en} onChange={(event) => { change({ name_en: event.target.value }); }} />
      </Field>
    </>
  );
}

export function namedOf(card: Omit<Named, "name_en"> & { readonly name_en: string | null }): Named {
  return { code: card.code, name: card.name, name_en: card.name_en ?? "", active: card.active };
}

export const NEW_NAMED: Named = { code: "", name: "", name_en: "", active: true };

/** As the service takes it. */
export function namedCard(draft: Named): object {
  return { code: draft.code.trim(), name: draft.name.trim(), name_en: draft.name_en.trim() === "" ? null : draft.name_en.trim(), active: draft.active };
}
