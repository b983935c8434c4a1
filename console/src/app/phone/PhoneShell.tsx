import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { useMe } from "@/access/me";
import { useForbidden } from "@/access/useForbidden";
import { useAway } from "@/live/live";
import { Icon, type IconName } from "@/phone/Icon";
import { Notice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { useOnline } from "@/phone/useOnline";
import { bringWords } from "@/words/i18n";
import { keepShell } from "./keepShell";
import en from "./words/en.json";
import zh from "./words/zh.json";
import "@/phone/phone.css";

bringWords("app-phone", zh, en);

interface Place {
  readonly to: string;
  readonly name: IconName;
  readonly needs?: string;
}

const PLACES: readonly Place[] = [
  { to: "/m", name: "home" },
  { to: "/m/receive", name: "receive", needs: "document.edit" },
  { to: "/m/deliver", name: "deliver", needs: "document.edit" },
  { to: "/m/count", name: "count", needs: "stock.count" },
  { to: "/m/lookup", name: "lookup" },
];

/** The phone: a page, and the other places within the thumb's reach. No antd here. */
export function PhoneShell() {
  const { t } = useTranslation("app-phone");
  const forbidden = useForbidden();
  const functions = useMe().data?.functions;
  const places = PLACES.filter(({ needs }) => needs === undefined || functions?.includes(needs) !== false);
  useEffect(keepShell, []);
  return (
    <div className="phone">
      <Connection />
      <main className="phone-main">
        {forbidden === null ? <Outlet /> : <PhonePage title={forbidden.title} back="/m"><Notice tone="refused" title={forbidden.detail} /></PhonePage>}
      </main>
      <nav className="phone-bar" aria-label={t("menu")}>
        {places.map(({ to, name }) => (
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
