import { useTranslation } from "react-i18next";

/** A permission's code in words: `document.audit.sales_delivery` is "audit sales deliveries". */
export function useFunctionName(): (code: string) => string {
  const { t, i18n } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  return (code) => {
    const kind = /^document\.audit\.(\w+)$/.exec(code)?.[1];
    if (kind !== undefined) return t("function.audit", { kind: shared(`kind.${kind}`) });
    const word = `function.${code.replaceAll(".", "_")}`;
    return i18n.exists(`document-view:${word}`) ? t(word) : code;
  };
}
