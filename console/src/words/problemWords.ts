import { useTranslation } from "react-i18next";

interface Told {
  readonly title: string;
  readonly detail: string;
}

/** A problem in words: the service's own, which is in the caller's language, or ours where no service answered. */
export function useProblemWords(): (error: unknown) => Told {
  const { t, i18n } = useTranslation();
  return (error) => {
    const body = bodyOf(error);
    if (body !== null && body.title !== "") return { title: body.title, detail: body.detail };
    const code = body !== null && i18n.exists(`problem.${body.code}.title`) ? body.code : "unexpected";
    return { title: t(`problem.${code}.title`), detail: t(`problem.${code}.detail`) };
  };
}

function bodyOf(error: unknown): (Told & { readonly code: string }) | null {
  if (typeof error !== "object" || error === null || !("body" in error)) return null;
  return error.body as Told & { readonly code: string };
}
