import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { NAVIGATION } from "../desk/navigation";
import { useSearch } from "./calls";
import { ENTERED, type Entry, foundSections, matching, offered } from "./entries";
import { recents } from "./recents";

/** What fits the text: things from the server, actions and pages by name; without a text what was opened lately. */
export function useOffers(text: string) {
  const { t } = useTranslation("app");
  const { t: shared } = useTranslation();
  const may = useMay();
  const search = useSearch(text);
  const kindWord = (kind: string) => shared(`kind.${kind}`);
  const actions: readonly Entry[] = may("document.edit")
    ? ENTERED.map((kind) => ({ key: `new:${kind}`, label: t("palette.create", { kind: kindWord(kind) }), hint: "", to: `/documents/new/${kind}` }))
    : [];
  const pages: readonly Entry[] = NAVIGATION.flatMap((group) =>
    group.entries.filter((entry) => may(entry.may)).map((entry) => ({ key: `page:${entry.to}`, label: t(`nav.${entry.word}`), hint: t(`nav.${group.word}`), to: entry.to })),
  );
  const typed = text.trim();
  const found = typed !== "" && search.data?.q === typed.slice(0, 100) ? foundSections(search.data, kindWord, (state) => shared(`state.${state}`)) : [];
  const lately = typed === "" ? recents() : [];
  return {
    ...offered([{ word: "recent", entries: lately }, ...found, { word: "actions", entries: matching(actions, typed) }, { word: "pages", entries: matching(pages, typed) }]),
    searching: typed !== "" && (search.isFetching || search.data?.q !== typed),
    error: search.error,
  };
}
