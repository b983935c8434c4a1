import { Alert, Button, Drawer, Form, Space } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { ProblemNotice } from "@/parts/ProblemNotice";
import type { Kept } from "@/api/shapes/masters";
import type { Keeping } from "./useKeep";
import "../masters.css";

interface CardDrawerProps<Card extends Kept> {
  readonly title: string;
  readonly keeping: Keeping<Card>;
  readonly card: () => object;
  readonly take: (card: Card) => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A form beside its list; Ctrl+Enter saves. */
export function CardDrawer<Card extends Kept>({ title, keeping, card, take, close, children }: CardDrawerProps<Card>) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const may = useMay();
  const theirs = async () => {
    const newest = await keeping.theirs();
    if (newest !== null) take(newest);
  };
  return (
    <Drawer
      open
      title={title}
      size="min(640px, 100vw)"
      onClose={close}
      extra={
        may("master.edit") && (
          <Button type="primary" loading={keeping.saving} onClick={() => { keeping.save(card()); }}>
            {shared("do.save")}
          </Button>
        )
      }
    >
      {keeping.isStale ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t("stale.title")}
          description={t("stale.how")}
          action={
            <Space orientation="vertical">
              <Button size="small" onClick={() => void theirs()}>{t("stale.theirs")}</Button>
              <Button size="small" danger onClick={() => void keeping.overwrite(card())}>{t("stale.mine")}</Button>
            </Space>
          }
        />
      ) : (
        <ProblemNotice error={keeping.error} />
      )}
      <Form
        layout="vertical"
        className="card-form"
        disabled={!may("master.edit")}
        onFinish={() => { keeping.save(card()); }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keeping.save(card());
        }}
      >
        {children}
        <button type="submit" hidden />
      </Form>
    </Drawer>
  );
}
