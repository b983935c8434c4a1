/** Words for steps: who did it, how long it took. */
import { useTranslation } from "react-i18next";
import { span } from "@/format/dates";
import "./words";

export function useTold() {
  const { t, i18n } = useTranslation("trace");
  const { t: shared } = useTranslation();
  const age = (seconds: number) => {
    const { unit, value } = span(Math.max(0, seconds));
    return shared(`span.${unit}`, { value });
  };
  const who = (by: string | undefined) => (by === undefined ? "" : i18n.exists(`trace:by.${by}`) ? t(`by.${by}`) : by);
  return { t, shared, age, who };
}
