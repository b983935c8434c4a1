import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { DocumentAnswer } from "@/api/shapes/documents";
import { copyAddress } from "@/parts/copyToNew";
import type { ActionName, Offer } from "../offers";
import { useFunctionName } from "@/access/useFunctionName";

interface ActionBarProps {
  readonly document: DocumentAnswer;
  readonly offers: readonly Offer[];
  /** Opens the dialog of an action that needs one. */
  readonly act: (name: ActionName) => void;
}

/** Pages of their own instead of a dialog. */
const PAGES: Partial<Record<ActionName, (document: DocumentAnswer) => string>> = {
  edit: ({ id }) => `/documents/${id}/edit`,
  return: ({ id }) => `/returns/new?from=${id}`,
  copy: copyAddress,
  print: ({ id }) => `/documents/${id}/print`,
  labels: ({ id }) => `/documents/${id}/labels`,
};

export function ActionBar({ document, offers, act }: ActionBarProps) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const navigate = useNavigate();
  const nameOf = useFunctionName();
  const go = (name: ActionName) => {
    const page = PAGES[name];
    if (page === undefined) act(name);
    else void navigate(page(document));
  };
  const why = (offer: Offer) => (offer.missing === null ? undefined : t("missing", { permission: nameOf(offer.missing) }));
  const more = offers.filter((offer) => offer.place === "more");
  return (
    <>
      {offers.filter((offer) => offer.place === "bar").map((offer) => (
        <Tooltip key={offer.name} title={why(offer)}>
          <Button type={offer.look === "primary" ? "primary" : "default"} disabled={offer.missing !== null} aria-description={why(offer)} data-tour={offer.name} onClick={() => { go(offer.name); }}>
            {t(`action.${offer.name}`)}
          </Button>
        </Tooltip>
      ))}
      <Dropdown
        trigger={["click"]}
        menu={{
          items: more.map((offer) => ({
            key: offer.name,
            danger: offer.look === "danger",
            disabled: offer.missing !== null,
            label: <>{t(`action.${offer.name}`)}{offer.missing !== null && <small className="menu-why">{why(offer)}</small>}</>,
          })),
          onClick: ({ key }) => { go(key as ActionName); },
        }}
      >
        <Button icon={<DownOutlined />} iconPlacement="end">{shared("do.more")}</Button>
      </Dropdown>
    </>
  );
}
