import { Button, Select, Skeleton, Tree } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { useCategories } from "@/parts/choices";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { CardDrawer } from "./parts/CardDrawer";
import { Field } from "./parts/Field";
import { namedCard, NamedFields, namedOf, NEW_NAMED } from "./parts/NamedFields";
import { useKeep } from "./parts/useKeep";
import type { Category } from "@/api/shapes/masters";
import { type Branch, treeOf } from "./tree";
import "./masters.css";

type Opened = { readonly seen: Category | null; readonly parent: string | null };

/** The tree of categories; one that moves takes along what lies below it. */
export function CategoriesPage() {
  const { t } = useTranslation("masters");
  const may = useMay();
  const categories = useCategories();
  const [opened, setOpened] = useState<Opened | null>(null);
  const title = (branch: Branch) => (
    <span className="category">
      <button type="button" className="link-button" onClick={() => { setOpened({ seen: branch.category, parent: branch.category.parent_id }); }}>
        <span className="mono">{branch.category.code}</span> {branch.category.name}
      </button>
      {!branch.category.active && <span className="tag" data-tone="idle">{t("outOfUse")}</span>}
      <Link to={`/products?category_path_like=${encodeURIComponent(branch.category.path)}`}>{t("products.title")}</Link>
      {may("master.edit") && <Button type="text" size="small" onClick={() => { setOpened({ seen: null, parent: branch.key }); }}>{t("categories.below")}</Button>}
    </span>
  );
  const data = treeOf(categories.data ?? []);
  return (
    <div className="page">
      <PageHeader title={t("categories.title")} actions={may("master.edit") && <Button type="primary" onClick={() => { setOpened({ seen: null, parent: null }); }}>{t("categories.new")}</Button>} />
      {categories.error !== null && <ProblemNotice error={categories.error} retry={() => void categories.refetch()} />}
      {categories.isPending && (
        <div aria-busy>
          <Skeleton active title={false} />
        </div>
      )}
      {categories.data?.length === 0 && (
        <EmptyState title={t("categories.empty")}>
          <p>{t("categories.begin")}</p>
        </EmptyState>
      )}
      {data.length > 0 && (
        <div className="surface category-tree">
          <Tree<Branch> aria-label={t("categories.title")} blockNode selectable={false} defaultExpandAll treeData={[...data]} titleRender={title} />
        </div>
      )}
      {opened !== null && <CategoryForm key={opened.seen?.id ?? opened.parent ?? "new"} opened={opened} all={categories.data ?? []} close={() => { setOpened(null); }} />}
    </div>
  );
}

function CategoryForm({ opened, all, close }: { readonly opened: Opened; readonly all: readonly Category[]; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const { seen } = opened;
  const [draft, setDraft] = useState(seen === null ? NEW_NAMED : namedOf(seen));
  const [parent, setParent] = useState(opened.parent);
  const keeping = useKeep<Category>("/categories", seen, close);
  const above = all.filter((one) => seen === null || (one.id !== seen.id && !one.path.startsWith(seen.path)));
  return (
    <CardDrawer
      title={seen === null ? t("categories.new") : `${seen.code} ${seen.name}`}
      keeping={keeping}
      card={() => ({ ...namedCard(draft), parent_id: parent })}
      take={(card) => { setDraft(namedOf(card)); setParent(card.parent_id); }}
      close={close}
    >
      <NamedFields draft={draft} change={(values) => { setDraft({ ...draft, ...values }); }} problem={keeping.problem} />
      <Field id="parent_id" label={t("categories.parent")} problem={keeping.problem} wide>
        <Select
          id="parent_id"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          value={parent}
          options={above.map((one) => ({ value: one.id, label: `${one.path} ${one.name}` }))}
          onChange={(id: string | undefined) => { setParent(id ?? null); }}
        />
      </Field>
    </CardDrawer>
  );
}
