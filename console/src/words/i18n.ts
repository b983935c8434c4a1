/** Words of every room: `<room>/words/zh.json` and `en.json`, one namespace each, named by the room's folder. */
import i18next from "i18next";
import { initReactI18next } from "react-i18next";

type Language = "zh-CN" | "en";
type Words = Readonly<Record<string, unknown>>;
const files = import.meta.glob<Words>(["./{zh,en}.json"], { eager: true, import: "default" });

export const DEFAULT_ROOM = "common";
const brought: Record<Language, Record<string, Words>> = {
  "zh-CN": { [DEFAULT_ROOM]: files["./zh.json"] ?? {} },
  en: { [DEFAULT_ROOM]: files["./en.json"] ?? {} },
};

export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: DEFAULT_ROOM,
    interpolation: { escapeValue: false },
    resources: brought,
  });
  say(language);
  i18next.on("languageChanged", say);
}

/** A room brings its words when it is loaded: `bringWords("stock", zh, en)` at the top of its routes. */
export function bringWords(room: string, zh: Words, en: Words): void {
  if (i18next.isInitialized) {
    i18next.addResourceBundle("zh-CN", room, zh);
    i18next.addResourceBundle("en", room, en);
  } else {
    brought["zh-CN"][room] = zh;
    brought.en[room] = en;
  }
}

function say(language: string): void {
  document.documentElement.lang = language;
}
