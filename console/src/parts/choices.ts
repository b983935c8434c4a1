/** Things that one chooses from: warehouses, categories. */
import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { Category, Warehouse } from "@/api/shapes/masters";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const ALL = 500;

export function useWarehouses() {
  return useQuery({
    queryKey: ["warehouses", "all"],
    queryFn: () => call<Page<Warehouse>>("documents", `/warehouses?limit=${String(ALL)}`).then((page) => page.items),
  });
}

export function useWarehouseChoices(): readonly Choice[] {
  return (useWarehouses().data ?? []).map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
}

export function useCategories() {
  return useQuery({
    queryKey: ["categories", "all"],
    queryFn: () => call<Page<Category>>("documents", `/categories?limit=${String(ALL)}`).then((page) => page.items),
  });
}

/** By path, so that a choice takes what lies below it, too. */
export function useCategoryChoices(): readonly Choice[] {
  return (useCategories().data ?? []).map((one) => ({ value: one.path, label: `${one.path} ${one.name}` }));
}
