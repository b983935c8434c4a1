/** The caller's language, for calls and words alike. */

export type Language = "zh-CN" | "en";
const KEPT = "tritally.language";

export function currentLanguage(): Language {
  return localStorage.getItem(KEPT) === "en" ? "en" : "zh-CN";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
