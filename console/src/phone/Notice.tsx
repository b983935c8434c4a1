import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "@/api/problem";
import { useProblemWords } from "@/words/problemWords";

interface NoticeProps {
  readonly tone: "refused" | "warn" | "flight" | "done" | "idle";
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className="phone-notice" data-tone={tone} role={tone === "refused" ? "alert" : "status"}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** Why it did not work, each reason in words, and the way on. */
export function ProblemNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation();
  const { title, detail } = useProblemWords()(error);
  const reasons = error instanceof Problem ? error.errors.map((one) => one.detail) : [];
  return (
    <Notice tone="refused" title={title}>
      {reasons.length === 0 && <span>{detail}</span>}
      {reasons.map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
      {retry !== undefined && (
        <button type="button" className="phone-button" onClick={retry}>
          {t("do.retry")}
        </button>
      )}
    </Notice>
  );
}
