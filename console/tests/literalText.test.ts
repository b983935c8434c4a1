import { describe, expect, it } from "vitest";
import { literalText } from "./literalText";

const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/**/*.test.*", "!../src/api/types/**"], { eager: true, query: "?raw", import: "default" });
/** Each language is named in itself; the unit that a new product's card proposes is data. */
const NAMES = ["中文", "English", "个"];
/** Headings of tables that people paste are read, not said; amounts in Chinese capitals are Chinese on every form. */
const NO_WORDS_OF_OURS = new Set(["../src/parts/linegrid/paste.ts", "../src/features/locations/pastedRows.ts", "../src/features/document-view/print/capitals.ts"]);

describe("the finder", () => {
  it.each([
    ["<p>Hello</p>", ["1: Hello"]],
    ["<p>你好</p>", ["1: 你好"]],
    ['<p>{"Hello"}</p>', ["1: Hello"]],
    ['<input placeholder="Name" />', ["1: Name"]],
    ['const word = "单据";', ["1: 单据"]],
    ['<p className="muted">{t("hello")} · 12</p>', []],
    ["<kbd>Ctrl K</kbd>", []],
    ["<kbd>Ctrl+Enter</kbd>", []],
  ])("%s", (source, found) => {
    expect(literalText("page.tsx", source)).toEqual(found);
  });
});

it("there are sources to look at", () => {
  expect(Object.keys(sources).length).toBeGreaterThan(40);
});

it.each(Object.entries(sources).filter(([path]) => !NO_WORDS_OF_OURS.has(path)))("%s has its words in a words file", (path, source) => {
  expect(literalText(path, source).filter((one) => !NAMES.some((name) => one.endsWith(`: ${name}`)))).toEqual([]);
});
