import { useTranslation } from "react-i18next";
import { keepLanguage, type Language } from "@/api/language";
import { queryClient } from "@/api/queryClient";

const NAMES: readonly (readonly [Language, string])[] = [["zh-CN", "中文"], ["en", "English"]];

/** The other language, named in itself. What services worded is asked for again. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = NAMES.find(([language]) => language !== i18n.language) ?? ["zh-CN", "中文"];
  return (
    <button
      type="button"
      className="plain-button"
      lang={other[0]}
      onClick={() => {
        keepLanguage(other[0]);
        void i18n.changeLanguage(other[0]).then(() => queryClient.invalidateQueries());
      }}
    >
      {other[1]}
    </button>
  );
}
