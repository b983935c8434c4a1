import { useTranslation } from "react-i18next";

/** The shelf whose code was scanned: only what lies there is listed, until one leaves it. */
export function Shelf({ code, leave }: { readonly code: string; readonly leave: () => void }) {
  const { t } = useTranslation("phone-count");
  return (
    <section className="count-shelf" role="status">
      <span><small>{t("shelf.here")}</small><strong className="mono">{code}</strong></span>
      <button type="button" className="phone-button" onClick={leave}>{t("shelf.all")}</button>
    </section>
  );
}
