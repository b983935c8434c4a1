/** Categories as a tree, by path. */
import type { Category } from "@/api/shapes/masters";

export interface Branch {
  readonly key: string;
  readonly category: Category;
  readonly children: Branch[];
}

export function treeOf(categories: readonly Category[]): readonly Branch[] {
  const branches = new Map(categories.map((category) => [category.id, { key: category.id, category, children: [] as Branch[] }]));
  const roots: Branch[] = [];
  for (const branch of [...branches.values()].sort((one, other) => one.category.path.localeCompare(other.category.path))) {
    const parent = branches.get(branch.category.parent_id ?? "");
    (parent?.children ?? roots).push(branch);
  }
  return roots;
}
