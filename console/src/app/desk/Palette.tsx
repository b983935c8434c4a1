import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { NAVIGATION } from "./navigation";

/** Ctrl+K: pages by name. */
export function Palette({ close }: { readonly close: () => void }) {
  const { t } = useTranslation("app");
  const may = useMay();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const pages = NAVIGATION.flatMap((group) => group.entries)
    .filter((entry) => may(entry.may) && t(`nav.${entry.word}`).toLowerCase().includes(text.toLowerCase()))
    .slice(0, 8);
  const go = (to: string | undefined) => {
    if (to === undefined) return;
    close();
    void navigate(to);
  };
  return (
    <Modal open footer={null} closable={false} onCancel={close} title={<label htmlFor="palette">{t("shell.search")}</label>}>
      <Input id="palette" autoFocus value={text} onChange={(event) => { setText(event.target.value); }} onPressEnter={() => { go(pages[0]?.to); }} />
      <ul className="palette">
        {pages.map((page) => (
          <li key={page.to}>
            <button type="button" onClick={() => { go(page.to); }}>
              {t(`nav.${page.word}`)}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
