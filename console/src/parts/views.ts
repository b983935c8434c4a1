/** Saved views of lists: name of the list → title → filters. */
import type { Filters } from "./lists";

type Views = Readonly<Record<string, Filters>>;
const key = (list: string) => `tritally.views.${list}`;

export function savedViews(list: string): Views {
  return JSON.parse(localStorage.getItem(key(list)) ?? "{}") as Views;
}

export function keepView(list: string, title: string, filters: Filters): Views {
  const views = { ...savedViews(list), [title]: filters };
  localStorage.setItem(key(list), JSON.stringify(views));
  return views;
}

export function dropView(list: string, title: string): Views {
  const views = Object.fromEntries(Object.entries(savedViews(list)).filter(([name]) => name !== title));
  localStorage.setItem(key(list), JSON.stringify(views));
  return views;
}
