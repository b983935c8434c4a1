import { describe, expect, it } from "vitest";
import { literalText } from "./literalText";

const sources = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!../src/**/*.test.*", "!../src/api/types/**"], { eager: true, query: "?raw", import: "default" });
/** Each language is named in itself. */
const NAMES = ["中文", "English"];
/** Headings of tables that people paste are read, not said. */
const READ_NOT_SAID = new Set(["../src/parts/linegrid/paste.ts"]);

describe("the finder", () => {
  it.each([
    ["<p>Hello</p>", ["1: Hello"]],
    ["<p>你好</p>", ["1: 你好"]],
    ['<p>{"Hello"}</p>', ["1: Hello"]],
    ['<input placeholder="Name" />', ["1: Name"]],
    ['const word = "单据";', ["1: 单据"]],
    ['<p className="muted">{t("hello")} · 12</p>', []],
    ["<kbd>Ctrl K</kbd>", []],
  ])("%s", (source, found) => {
    expect(literalText("page.tsx", source)).toEqual(found);
  });
});

it("there are sources to look at", () => {
  expect(Object.keys(sources).length).toBeGreaterThan(40);
});

it.each(Object.entries(sources).filter(([path]) => !READ_NOT_SAID.has(path)))("%s has its words in a words file", (path, source) => {
  expect(literalText(path, source).filter((one) => !NAMES.some((name) => one.endsWith(`: ${name}`)))).toEqual([]);
});
