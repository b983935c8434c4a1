import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { useAway } from "@/live/live";
import { Icon, type IconName } from "@/phone/Icon";
import { useOnline } from "@/phone/useOnline";
import { bringWords } from "@/words/i18n";
import { keepShell } from "./keepShell";
import en from "./words/en.json";
import zh from "./words/zh.json";
import "@/phone/phone.css";

bringWords("app-phone", zh, en);

const PLACES: readonly (readonly [string, IconName])[] = [["/m", "home"], ["/m/receive", "receive"], ["/m/deliver", "deliver"], ["/m/count", "count"], ["/m/lookup", "lookup"]];

/** The phone: a page, and the other places within the thumb's reach. No antd here. */
export function PhoneShell() {
  const { t } = useTranslation("app-phone");
  useEffect(keepShell, []);
  return (
    <div className="phone">
      <Connection />
      <main className="phone-main">
        <Outlet />
      </main>
      <nav className="phone-bar" aria-label={t("menu")}>
        {PLACES.map(([to, name]) => (
          <NavLink key={to} to={to} end={to === "/m"}>
            <Icon name={name} />
            {t(`place.${name}`)}
          </NavLink>
        ))}
      </nav>
    </div>
  );
}

function Connection() {
  const { t } = useTranslation();
  const { t: own } = useTranslation("app-phone");
  const away = useAway().length > 0;
  const online = useOnline();
  if (online && !away) return null;
  return (
    <p className="phone-away" role="status">
      {online ? t("live.away") : own("offline")}
    </p>
  );
}
