import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dateTime } from "@/format/dates";

interface RestoredProps {
  /** When what was restored from this browser was typed, an ISO instant. */
  readonly at: string;
  readonly discard: () => void;
}

/** What was typed and not saved is here again; it may be thrown away. */
export function RestoredNotice({ at, discard }: RestoredProps) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return <Alert type="info" showIcon closable={{ onClose: () => { setSeen(true); } }} title={t("restored.title", { at: dateTime(at) })} action={<Button size="small" onClick={discard}>{t("restored.discard")}</Button>} />;
}
