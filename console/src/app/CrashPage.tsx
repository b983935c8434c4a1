import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { awayProblem } from "@/api/problem";
import { useProblemWords } from "@/words/problemWords";
import { isLostPart, mayReload } from "./lostParts";

/** The last net: says what happened, and the way back. A part that got lost on the way is fetched again. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const lost = isLostPart(error);
  const { title, detail } = useProblemWords()(lost ? awayProblem() : error);
  useEffect(() => {
    if (lost && mayReload()) location.reload();
  }, [lost]);
  return (
    <main style={{ padding: 48, maxWidth: 560 }}>
      <h1>{title}</h1>
      <p className="muted">{detail}</p>
      <button type="button" onClick={() => { location.reload(); }}>
        {t("do.retry")}
      </button>
    </main>
  );
}
