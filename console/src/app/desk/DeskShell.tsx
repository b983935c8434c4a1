import { App, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import "dayjs/locale/zh-cn";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import { bringWords } from "@/words/i18n";
import "@/parts/parts.css";
import "@/parts/plain-table.css";
import { Coach } from "@/features/tours/Coach";
import { tabLeaves } from "@/parts/tabLeaves";
import { useForbidden } from "@/access/useForbidden";
import { useDark } from "../appearance";
import { antdTheme } from "../theme";
import appEn from "../words/en.json";
import appZh from "../words/zh.json";
import { AwayNotice } from "./AwayNotice";
import { ForbiddenPage } from "./ForbiddenPage";
import "./desk.css";
import { SideMenu } from "./SideMenu";
import { TopBar } from "./TopBar";

bringWords("app", appZh, appEn);

/** The desk: menu, bar, page. A phone that comes to `/` gets its own pages instead. */
export function DeskShell() {
  const { t, i18n } = useTranslation("app");
  const { pathname } = useLocation();
  const dark = useDark();
  const forbidden = useForbidden();
  if (pathname === "/" && window.innerWidth < 640) return <Navigate to="/m" replace />;
  return (
    <ConfigProvider theme={antdTheme(dark)} locale={i18n.language === "en" ? en : zh} button={{ autoInsertSpace: false }}>
      <App>
        <a className="skip" href="#main">
          {t("nav.skip")}
        </a>
        <div className="desk">
          <SideMenu />
          <TopBar />
          <main id="main" className="desk-main" tabIndex={-1} onKeyDownCapture={tabLeaves}>
            <AwayNotice />
            <Suspense fallback={<div className="page" aria-busy="true" />}>
              {forbidden === null ? <Outlet /> : <ForbiddenPage {...forbidden} />}
            </Suspense>
          </main>
        </div>
        <Coach />
      </App>
    </ConfigProvider>
  );
}
