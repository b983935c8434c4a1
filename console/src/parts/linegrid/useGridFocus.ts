import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "./keys";

/** Leads the focus to a cell, also to one that is painted only after this (a new line, one out of sight). */
export function useGridFocus(body: RefObject<HTMLElement | null>, reveal: (key: string) => void): (place: Place) => void {
  const wanted = useRef<Place | null>(null);
  const take = () => {
    const place = wanted.current;
    if (place === null) return true;
    const cell = body.current?.querySelector<HTMLElement>(`[data-cell="${place.key}:${place.cell}"]`);
    if (!cell) return false;
    wanted.current = null;
    cell.focus();
    if (cell instanceof HTMLInputElement) cell.select();
    return true;
  };
  useLayoutEffect(() => {
    take();
  });
  return (place) => {
    wanted.current = place;
    if (!take()) reveal(place.key);
  };
}
