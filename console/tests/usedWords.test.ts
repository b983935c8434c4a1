import { expect, it } from "vitest";

type Words = { readonly [key: string]: string | Words };
const words = import.meta.glob<Words>("../src/**/zh.json", { eager: true, import: "default" });
const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/**/*.test.*", "!../src/api/types/**"], { eager: true, query: "?raw", import: "default" });
const all = Object.values(words);

function has(room: Words, key: string): boolean {
  let at: string | Words | undefined = room;
  for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
  return at !== undefined;
}

function flat(room: Words, prefix = ""): readonly string[] {
  return Object.entries(room).flatMap(([key, value]) => (typeof value === "string" ? [prefix + key] : flat(value, `${prefix}${key}.`)));
}

/** With or without endings for counts and contexts: `sure_one`, `sure_whole`. */
const keys = new Set(all.flatMap((room) => flat(room).flatMap((key) => [key, key.replace(/_[a-z]+$/, ""), key.replace(/(_[a-z]+){2}$/, "")])));
const known = (key: string) => keys.has(key) || all.some((room) => has(room, key));

/** Keys that are written out, such as `t("do.save")`; those made of parts are seen by the walk in the browser. */
function written(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:t|shared|app|words)\("([a-zA-Z][\w.-]*)"/g)].flatMap((match) => match[1] ?? []);
}

it.each(Object.entries(sources).filter(([, source]) => written(source).length > 0))("%s asks for words that there are", (_path, source) => {
  expect(written(source).filter((key) => !known(key))).toEqual([]);
});
