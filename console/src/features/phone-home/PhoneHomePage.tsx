import { useTranslation } from "react-i18next";
import { useMe } from "@/access/me";

export function PhoneHomePage() {
  const { t } = useTranslation("phone-home");
  const me = useMe().data;
  return <h1>{t("hello", { name: me?.person.name ?? "" })}</h1>;
}
