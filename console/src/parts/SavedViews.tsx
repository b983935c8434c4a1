import { Button, Dropdown, Input, Space } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Filters } from "./lists";
import { keepView, savedViews } from "./views";

interface Views {
  readonly name: string;
  readonly filters: Filters;
  readonly change: (values: Readonly<Record<string, string | null>>) => void;
}

/** Filters under a name of the person's own, kept in this browser. */
export function SavedViews({ name, filters, change }: Views) {
  const { t } = useTranslation();
  const [title, setTitle] = useState("");
  const [views, setViews] = useState(() => savedViews(name));
  const none = Object.fromEntries(Object.keys(filters).map((key) => [key, null]));
  const save = () => {
    if (title.trim() === "") return;
    setViews(keepView(name, title.trim(), filters));
    setTitle("");
  };
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items:
          Object.keys(views).length === 0
            ? [{ key: " ", label: t("list.noViews"), disabled: true }]
            : Object.keys(views).map((key) => ({ key, label: key })),
        onClick: ({ key }) => { change({ ...none, ...views[key] }); },
      }}
      popupRender={(menu) => (
        <div className="surface" style={{ boxShadow: "var(--shadow)" }}>
          {menu}
          <Space.Compact style={{ padding: 8 }}>
            <Input aria-label={t("list.viewName")} placeholder={t("list.viewName")} value={title} onChange={(event) => { setTitle(event.target.value); }} onPressEnter={save} />
            <Button onClick={save}>{t("do.saveView")}</Button>
          </Space.Compact>
        </div>
      )}
    >
      <Button>{t("list.views")}</Button>
    </Dropdown>
  );
}
