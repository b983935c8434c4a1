import { Dropdown } from "antd";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMe } from "@/access/me";
import { call } from "@/api/call";
import { forgetTokens, refreshToken } from "@/api/session";
import { type Appearance, chooseAppearance, chosenAppearance } from "../appearance";
import { LanguageSwitch } from "../LanguageSwitch";

const Palette = lazy(() => import("./Palette").then((palette) => ({ default: palette.Palette })));

export function TopBar() {
  const { t } = useTranslation("app");
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setSearching(true);
      }
    };
    window.addEventListener("keydown", heard);
    return () => { window.removeEventListener("keydown", heard); };
  }, []);
  return (
    <header className="top">
      <button type="button" className="top-search" onClick={() => { setSearching(true); }}>
        {t("shell.search")} <kbd>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <Account />
      {searching && (
        <Suspense>
          <Palette close={() => { setSearching(false); }} />
        </Suspense>
      )}
    </header>
  );
}

function Account() {
  const { t } = useTranslation("app");
  const { t: shared } = useTranslation();
  const me = useMe().data;
  const navigate = useNavigate();
  const [appearance, setAppearance] = useState(chosenAppearance);
  const leave = async () => {
    await call("auth", "/sign-out", { method: "POST", body: { refresh_token: refreshToken() } }).catch(() => null);
    forgetTokens();
    await navigate("/sign-in");
  };
  const act = (key: string) => {
    if (key === "out") return void leave();
    if (key === "phone") return void navigate("/m");
    if (key === "account") return void navigate("/account");
    chooseAppearance(key as Appearance);
    setAppearance(key as Appearance);
  };
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        selectable: true,
        selectedKeys: [appearance],
        onClick: ({ key }) => { act(key); },
        items: [
          { key: "light", label: t("shell.light") },
          { key: "dark", label: t("shell.dark") },
          { key: "system", label: t("shell.system") },
          { type: "divider" },
          { key: "account", label: t("nav.account") },
          { key: "phone", label: t("nav.phone") },
          { key: "out", label: shared("do.signOut") },
        ],
      }}
    >
      <button type="button" className="plain-button" translate="no">
        <span className="visually-hidden">{t("shell.account")} </span>
        {me?.organisation.name} · {me?.person.name}
      </button>
    </Dropdown>
  );
}
