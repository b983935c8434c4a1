import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { span } from "@/format/dates";

const TICK_MS = 15_000;

/** `age(since)` in words, such as "3 分钟"; grows while one looks. */
export function useAge(): (since: string | null | undefined) => string {
  const { t } = useTranslation();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, TICK_MS);
    return () => { clearInterval(timer); };
  }, []);
  return (since) => {
    if (since === null || since === undefined) return "";
    const { unit, value } = span(Math.max(0, now - Date.parse(since)) / 1000);
    return t(`span.${unit}`, { value });
  };
}
