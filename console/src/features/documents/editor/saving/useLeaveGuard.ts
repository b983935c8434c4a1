import { App } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";

/** Asks before one leaves what is not saved. To sign in again is no leaving: one comes back to it. */
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation("documents");
  const { modal } = App.useApp();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname && nextLocation.pathname !== "/sign-in");
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const asked = modal.confirm({
      title: t("leave.title"), content: t("leave.detail"), okText: t("leave.go"), cancelText: t("leave.stay"),
      onOk: () => { blocker.proceed(); }, onCancel: () => { blocker.reset(); },
    });
    return () => { asked.destroy(); };
  }, [blocker, modal, t]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault(); };
    window.addEventListener("beforeunload", ask);
    return () => { window.removeEventListener("beforeunload", ask); };
  }, [unsaved]);
}
