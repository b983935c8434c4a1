import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "./Icon";
import "./words";

interface PhonePageProps {
  readonly title: string;
  /** Where the arrow leads: an address, or what it does. */
  readonly back?: string | (() => void);
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** What the thumb does, at the bottom. The last one is the main action. */
  readonly actions?: ReactNode;
}

export function PhonePage({ title, back, aside, children, actions }: PhonePageProps) {
  return (
    <>
      <header className="phone-head">
        {back !== undefined && <Back to={back} />}
        <h1>{title}</h1>
        {aside}
      </header>
      <div className="phone-body">{children}</div>
      {actions !== undefined && <div className="phone-actions">{actions}</div>}
    </>
  );
}

function Back({ to }: { readonly to: string | (() => void) }) {
  const { t } = useTranslation("phone");
  if (typeof to === "string") {
    return (
      <Link className="phone-back" to={to} aria-label={t("back")}>
        <Icon name="back" />
      </Link>
    );
  }
  return (
    <button className="phone-back" type="button" onClick={to} aria-label={t("back")}>
      <Icon name="back" />
    </button>
  );
}
