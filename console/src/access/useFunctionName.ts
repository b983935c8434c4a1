import { useTranslation } from "react-i18next";

/** A function's code in words: `document.audit.sales_delivery` is "审核销售出库单". */
export function useFunctionName(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => {
    const kind = /^document\.audit\.(\w+)$/.exec(code)?.[1];
    if (kind !== undefined) return t("function.document_audit", { kind: t(`kind.${kind}`) });
    const word = `function.${code.replaceAll(".", "_")}`;
    return i18n.exists(word) ? t(word) : code;
  };
}
