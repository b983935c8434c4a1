import { QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { WhyAnswer } from "./why/WhyAnswer";

interface WhyButtonProps {
  /** `/documents/{id}/why` or `/products/{id}/why?warehouse={id}` of documents. */
  readonly path: string;
  /** Answered as soon as the page is there. */
  readonly openAtOnce?: boolean;
  /** The sign alone, for a row. */
  readonly quiet?: boolean;
}

/** "Why did my stock not change?", answered beside the page. */
export function WhyButton({ path, openAtOnce = false, quiet = false }: WhyButtonProps) {
  const { t } = useTranslation("why");
  const [open, setOpen] = useState(openAtOnce);
  return (
    <>
      <Button
        icon={<QuestionCircleOutlined />}
        {...(quiet ? { type: "text" as const, size: "small" as const, "aria-label": t("ask"), title: t("ask") } : open ? {} : { "data-tour": "why" })}
        onClick={() => { setOpen(true); }}
      >
        {quiet ? null : t("ask")}
      </Button>
      <Drawer open={open} onClose={() => { setOpen(false); }} title={t("ask")} size="min(520px, 100vw)">
        {open && <WhyAnswer path={path} follow={() => { setOpen(false); }} />}
      </Drawer>
    </>
  );
}
