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

const known = (key: string) => all.some((room) => has(room, key) || has(room, `${key}_other`) || has(room, `${key}_one`));

/** Keys that are written out, such as `t("do.save")`; those made of parts are seen by the walk in the browser. */
function written(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:t|shared|app|words)\("([a-zA-Z][\w.-]*)"/g)].flatMap((match) => match[1] ?? []);
}

it.each(Object.entries(sources).filter(([, source]) => written(source).length > 0))("%s asks for words that there are", (_path, source) => {
  expect(written(source).filter((key) => !known(key))).toEqual([]);
});
