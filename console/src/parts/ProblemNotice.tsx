import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Problem } from "@/api/problem";
import { useProblemWords } from "@/words/problemWords";

interface Notice {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}

/** What went wrong and what to do, in words, with every error that has a place. */
export function ProblemNotice({ error, retry }: Notice) {
  const { t } = useTranslation();
  const words = useProblemWords();
  if (error === null || error === undefined) return null;
  const { title, detail } = words(error);
  const places = error instanceof Problem ? error.errors : [];
  return (
    <Alert
      type={error instanceof Problem && error.isAway ? "warning" : "error"}
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {detail}
          {places.length > 1 && (
            <ul className="problem-places">
              {places.map((place) => (
                <li key={place.pointer + place.code}>{place.detail}</li>
              ))}
            </ul>
          )}
        </>
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {t("do.retry")}
          </Button>
        )
      }
    />
  );
}
