import { useTranslation } from "react-i18next";
import { span } from "@/format/dates";
import { useNow } from "./useNow";

const TICK_MS = 15_000;

/** `age(since)` in words, such as "3 分钟"; grows while one looks. */
export function useAge(): (since: string | null | undefined) => string {
  const { t } = useTranslation();
  const now = useNow(true, TICK_MS);
  return (since) => {
    if (since === null || since === undefined) return "";
    const { unit, value } = span(Math.max(0, now - Date.parse(since)) / 1000);
    return t(`span.${unit}`, { value });
  };
}
