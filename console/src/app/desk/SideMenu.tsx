import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router";
import { useMay } from "@/access/me";
import { useStories } from "@/features/tours/calls";
import { NAVIGATION } from "./navigation";

export function SideMenu() {
  const { t } = useTranslation("app");
  const may = useMay();
  const hasTours = Boolean(useStories().data);
  const { pathname, search } = useLocation();
  const groups = NAVIGATION.map((group) => ({ ...group, entries: group.entries.filter((entry) => may(entry.may)) }));
  return (
    <nav className="side" aria-label={t("nav.menu")}>
      <NavLink to="/" end className="side-brand">
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span>Tritally</span>
      </NavLink>
      <NavLink to="/" end className="side-entry">
        {t("nav.home")}
      </NavLink>
      {hasTours && (
        <NavLink to="/tours" className="side-entry">
          {t("nav.tours")}
        </NavLink>
      )}
      {groups
        .filter((group) => group.entries.length > 0)
        .map((group) => (
          <section key={group.word} aria-labelledby={`nav-${group.word}`}>
            <h2 id={`nav-${group.word}`}>{t(`nav.${group.word}`)}</h2>
            {group.entries.map((entry) => (
              <NavLink key={entry.to} to={entry.to} className={() => `side-entry${isHere(entry.to, pathname, search) ? " active" : ""}`} end>
                {t(`nav.${entry.word}`)}
              </NavLink>
            ))}
          </section>
        ))}
    </nav>
  );
}

/** Entries that differ only in their filters: the one whose filters these are. */
function isHere(to: string, pathname: string, search: string): boolean {
  const [path, query = ""] = to.split("?");
  return path === pathname && (query === "" ? !search.includes("kind_in=") : decodeURIComponent(search).includes(query));
}
