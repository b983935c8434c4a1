/** The hardware scanner, wherever the focus is: what it typed into a field is taken out of it again. */
import { useLayoutEffect, useRef } from "react";
import { LENGTH_MIN, NO_BURST, pressed, SHELF_LENGTH_MIN } from "./scanKeys";

type Field = HTMLInputElement | HTMLTextAreaElement;
interface Before {
  readonly field: Field;
  readonly value: string;
}
interface Handler {
  readonly newest: { readonly current: (code: string) => void };
  readonly shortest: number;
}

/** Whoever came last hears: a sheet before the page below it. */
const handlers: Handler[] = [];
let burst = NO_BURST;
let before: Before | null = null;

/** Heard from when the page is seen. `shelves`: codes of locations are expected too, which may be as short as "A1". */
export function useScanner(onCode: (code: string) => void, shelves = false): void {
  const newest = useRef(onCode);
  useLayoutEffect(() => {
    newest.current = onCode;
  });
  useLayoutEffect(() => {
    const handler = { newest, shortest: shelves ? SHELF_LENGTH_MIN : LENGTH_MIN };
    if (handlers.length === 0) document.addEventListener("keydown", listen, true);
    handlers.push(handler);
    return () => {
      handlers.splice(handlers.indexOf(handler), 1);
      if (handlers.length === 0) document.removeEventListener("keydown", listen, true);
    };
  }, [shelves]);
}

interface ScannerProps {
  readonly onCode: (code: string) => void;
  readonly shelves?: boolean;
}

/** The same for those who listen only at times. */
export function Scanner({ onCode, shelves = false }: ScannerProps) {
  useScanner(onCode, shelves);
  return null;
}

function listen(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { burst: next, code } = pressed(burst, event.key, event.timeStamp, handlers.at(-1)?.shortest);
  if (next.text.length === 1) before = fieldOf(event.target);
  burst = next;
  if (code === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (before !== null) restore(before);
  setTimeout(() => handlers.at(-1)?.newest.current(code));
}

function fieldOf(target: EventTarget | null): Before | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? { field: target, value: target.value } : null;
}

/** React hears of a value only by its prototype's setter and an input event; the handler runs once it has heard. */
function restore({ field, value }: Before): void {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
