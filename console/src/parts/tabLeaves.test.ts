import type { KeyboardEvent } from "react";
import { expect, it, vi } from "vitest";
import { tabLeaves } from "./tabLeaves";

function input(className: string): HTMLInputElement {
  const select = document.createElement("div");
  select.className = className;
  return select.appendChild(document.createElement("input"));
}

it.each([
  ["Tab", "ant-select ant-select-multiple", true],
  ["Enter", "ant-select ant-select-multiple", false],
  ["Tab", "ant-select ant-select-single", false],
])("%s in %s is kept from it: %s", (key, className, kept) => {
  const stopPropagation = vi.fn();
  tabLeaves({ key, target: input(className), stopPropagation } as unknown as KeyboardEvent);
  expect(stopPropagation.mock.calls.length > 0).toBe(kept);
});
