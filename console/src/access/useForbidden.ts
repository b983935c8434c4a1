import { useTranslation } from "react-i18next";
import { useMatches } from "react-router";
import { useMe } from "./me";
import { useFunctionName } from "./useFunctionName";

/** A route's `handle`: the function without which its page is of no use. */
export interface Handle {
  readonly needs: string;
}

/** What to tell a person who may not use the page of this address; null: may, or it is not known yet (no network). */
export function useForbidden(): { readonly title: string; readonly detail: string } | null {
  const { t } = useTranslation();
  const nameOf = useFunctionName();
  const functions = useMe().data?.functions;
  const lacking = useMatches()
    .flatMap(({ handle }) => (handle as Partial<Handle> | undefined)?.needs ?? [])
    .find((code) => functions?.includes(code) === false);
  if (lacking === undefined) return null;
  return { title: t("problem.forbidden.title"), detail: t("problem.forbidden.detail", { function: nameOf(lacking) }) };
}
