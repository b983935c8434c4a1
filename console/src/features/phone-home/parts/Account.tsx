import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "@/access/me";
import { call } from "@/api/call";
import { keepLanguage, type Language } from "@/api/language";
import { queryClient } from "@/api/queryClient";
import { forgetTokens, refreshToken } from "@/api/session";
import { Icon } from "@/phone/Icon";
import { Sheet } from "@/phone/Sheet";

const LANGUAGES: readonly (readonly [Language, string])[] = [["zh-CN", "中文"], ["en", "English"]];

/** Who I am, the language, the desk's pages, and out. */
export function Account() {
  const { t } = useTranslation("phone-home");
  const [open, setOpen] = useState(false);
  const me = useMe().data;
  return (
    <>
      <button type="button" className="phone-square" aria-label={t("account")} onClick={() => { setOpen(true); }}>
        <Icon name="person" />
      </button>
      {open && (
        <Sheet title={t("account")} close={() => { setOpen(false); }}>
          <p className="muted">{[me?.person.name, me?.organisation.name].filter(Boolean).join(" · ")}</p>
          <Languages />
          <Link className="phone-button" to="/documents">
            {t("desk")}
          </Link>
          <button type="button" className="phone-button" data-tone="refused" onClick={signOut}>
            {t("signOut")}
          </button>
        </Sheet>
      )}
    </>
  );
}

function Languages() {
  const { i18n } = useTranslation();
  return (
    <div className="phone-choices">
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="phone-button"
          aria-pressed={i18n.language === language}
          onClick={() => {
            keepLanguage(language);
            void i18n.changeLanguage(language).then(() => queryClient.invalidateQueries());
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function signOut(): void {
  const refresh = refreshToken();
  const told = refresh === null ? Promise.resolve() : call("auth", "/sign-out", { method: "POST", body: { refresh_token: refresh } });
  void told.catch(() => undefined).finally(() => {
    queryClient.clear();
    forgetTokens();
  });
}
