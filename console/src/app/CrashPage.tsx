import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { useProblemWords } from "@/words/problemWords";

/** The last net: says what happened, and the way back. */
export function CrashPage() {
  const { t } = useTranslation();
  const { title, detail } = useProblemWords()(useRouteError());
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
