import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { useAway } from "@/live/live";
import { bringWords } from "@/words/i18n";
import en from "../words/en.json";
import zh from "../words/zh.json";
import "@/phone/phone.css";

bringWords("app", zh, en);

/** The phone: a page, and the way home within the thumb's reach. No antd here. */
export function PhoneShell() {
  const { t } = useTranslation();
  const { t: app } = useTranslation("app");
  return (
    <div className="phone">
      {useAway().length > 0 && (
        <p className="phone-away" role="status">
          {t("live.away")}
        </p>
      )}
      <main className="phone-main">
        <Outlet />
      </main>
      <nav className="phone-bar" aria-label={app("nav.menu")}>
        <NavLink to="/m" end>
          {app("nav.home")}
        </NavLink>
      </nav>
    </div>
  );
}
