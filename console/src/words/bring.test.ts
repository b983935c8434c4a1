import { expect, it } from "vitest";

type Words = { readonly [key: string]: string | Words };
const zh = import.meta.glob<Words>("../**/zh.json", { eager: true, import: "default" });
const en = import.meta.glob<Words>("../**/en.json", { eager: true, import: "default" });

function flat(words: Words, prefix = ""): Record<string, string> {
  return Object.assign({}, ...Object.entries(words).map(([key, value]) => (typeof value === "string" ? { [prefix + key]: value } : flat(value, `${prefix}${key}.`)))) as Record<string, string>;
}

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

it("every room has both languages", () => {
  expect(Object.keys(zh).length).toBeGreaterThan(2);
  expect(Object.keys(zh).map((path) => path.replace("zh.json", "en.json")).sort()).toEqual(Object.keys(en).sort());
});

it.each(Object.keys(zh))("%s says the same things in English", (path) => {
  const chinese = flat(zh[path] ?? {});
  const english = flat(en[path.replace("zh.json", "en.json")] ?? {});
  const plain = (keys: string[]) => [...new Set(keys.map((key) => key.replace(/_(one|other)$/, "")))].sort();
  expect(plain(Object.keys(english))).toEqual(plain(Object.keys(chinese)));
  for (const [key, text] of Object.entries(chinese)) {
    const other = english[key] ?? english[`${key}_other`] ?? english[key.replace(/_other$/, "")] ?? "";
    expect(other.trim(), key).not.toBe("");
    expect(/[㐀-鿿]/.test(other), `${key} is Chinese in English`).toBe(false);
    expect(holes(other), key).toEqual(holes(text));
  }
});
