import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import type { ChosenColumns } from "./columns";

interface ChooserProps {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly state: ChosenColumns;
}

/** Columns of a list, on and off. */
export function ColumnChooser({ columns, state }: ChooserProps) {
  const { t } = useTranslation();
  const body = (
    <div className="column-chooser surface" role="group" aria-label={t("do.columns")}>
      {columns.map(({ key, title }) => (
        <label key={key}>
          <input type="checkbox" checked={state.chosen.includes(key)} onChange={() => { state.toggle(key); }} />
          {title}
        </label>
      ))}
      <Button size="small" type="text" onClick={state.reset}>{t("do.clear")}</Button>
    </div>
  );
  return (
    <Dropdown trigger={["click"]} placement="bottomRight" popupRender={() => body}>
      <Button>{t("do.columns")}</Button>
    </Dropdown>
  );
}
