import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { useWhy } from "../calls";

/** "Why did my stock not change?": the first known cause, what to do, and who can. */
export function WhyNotChanged({ of, id }: { readonly of: "documents" | "products"; readonly id: string }) {
  const { t } = useTranslation("phone-lookup");
  const [asked, setAsked] = useState(false);
  const why = useWhy(of, id, asked);
  if (why.error !== null) return <ProblemNotice error={why.error} retry={() => void why.refetch()} />;
  if (why.data === undefined) {
    return (
      <button type="button" className="phone-button" disabled={asked} onClick={() => { setAsked(true); }}>
        {t("why")}
      </button>
    );
  }
  const people = why.data.who_can.map((one) => one.person);
  return (
    <Notice tone="flight" title={why.data.title}>
      <span>{why.data.detail}</span>
      <span>{why.data.what_to_do}</span>
      {people.length > 0 && <span>{t("whoCan", { people: people.join("、") })}</span>}
    </Notice>
  );
}
