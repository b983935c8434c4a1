import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/access/me";
import { quickActions } from "../quickActions";

export function QuickActions() {
  const { t } = useTranslation("home");
  const navigate = useNavigate();
  return quickActions(useMay()).map((action, at) => (
    <Button
      key={action.word}
      type={at === 0 ? "primary" : "default"}
      href={action.to}
      onClick={(event) => {
        event.preventDefault();
        void navigate(action.to);
      }}
    >
      {t(`begin.${action.word}`)}
    </Button>
  ));
}
