import { useEffect, useRef } from "react";

interface Shortcuts {
  readonly save: () => void;
  readonly finish: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Ctrl+S saves, Ctrl+Enter finishes, Ctrl+Z and Ctrl+Y take back and do again: anywhere on the page but in a text of its own. */
export function useShortcuts(does: Shortcuts, enabled: boolean): void {
  const newest = useRef(does);
  useEffect(() => {
    newest.current = does;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      const act = actOf(event, newest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, [enabled]);
}

function actOf(event: KeyboardEvent, does: Shortcuts): (() => void) | null {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  switch (event.key.toLowerCase()) {
    case "s":
      return does.save;
    case "enter":
      return does.finish;
    case "z":
      return typing ? null : event.shiftKey ? does.redo : does.undo;
    case "y":
      return typing ? null : does.redo;
    default:
      return null;
  }
}
