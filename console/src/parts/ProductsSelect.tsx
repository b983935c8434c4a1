import { useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import { chunks } from "@/api/chunks";
import type { Page } from "@/api/shapes/list";
import type { NamedProduct } from "@/api/shapes/masters";
import { pastedCodes } from "./pastedCodes";
import { searchProducts, useProductSearch } from "./productSearch";

interface ProductsSelectProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

type Named = Pick<NamedProduct, "id" | "code" | "name">;
const CODES_A_CALL = 200;

/** Several products: found one by one, or a whole column of codes pasted; codes that nothing has are named. */
export function ProductsSelect({ label, value, onChange }: ProductsSelectProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [cards, setCards] = useState<ReadonlyMap<string, Named>>(new Map());
  const found = useProductSearch(text, true);
  const others = found.products.filter((one) => !value.includes(one.id));
  const add = (products: readonly Named[]) => {
    setCards(new Map([...cards, ...products.map((one) => [one.id, one] as const)]));
    onChange([...new Set([...value, ...products.map((one) => one.id)])]);
    setText("");
    setOpen(false);
  };
  const take = async (codes: readonly string[]) => {
    const parts = chunks(codes, CODES_A_CALL);
    const pages = await Promise.all(parts.map((part) => client.fetchQuery({ queryKey: ["products", "by-code", part], queryFn: () => call<Page<NamedProduct>>("documents", `/products${query({ limit: 500, code_in: part.join(",") })}`) })));
    const products = pages.flatMap((page) => page.items);
    setMissing(codes.filter((code) => !products.some((one) => one.code === code)));
    add(products);
  };
  /** Enter was faster than the list: what it would have marked first. */
  const takeFirst = async (asked: string) => {
    const [first] = (await searchProducts(asked)).filter((one) => !value.includes(one.id));
    if (first !== undefined) add([first]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || text.trim() === "" || found.isFresh) return;
    event.preventDefault();
    event.stopPropagation();
    void takeFirst(text.trim()).catch(() => undefined);
  };
  return (
    <div
      onKeyDownCapture={onKey}
      onPasteCapture={(event) => {
        const codes = pastedCodes(event.clipboardData.getData("text"));
        if (codes.length < 2) return;
        event.preventDefault();
        void take(codes);
      }}
    >
      <Select
        aria-label={label}
        mode="multiple"
        labelInValue
        placeholder={t("pick.productsHow")}
        style={{ width: "100%" }}
        maxTagCount={30}
        open={open}
        onOpenChange={setOpen}
        notFoundContent={text.trim() === "" || !found.isFresh ? null : t(found.products.length > 0 ? "pick.chosenAlready" : "pick.nothing")}
        showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
        value={value.map((id) => ({ value: id, label: named(cards.get(id)) ?? id }))}
        options={others.map((one) => ({ value: one.id, label: named(one) }))}
        onSelect={({ value: id }) => { add(others.filter((one) => one.id === id)); }}
        onDeselect={({ value: id }) => { onChange(value.filter((one) => one !== id)); }}
        onBlur={() => { setText(""); }}
      />
      {missing.length > 0 && <p role="alert" className="field-problem">{t("pick.codesUnknown", { codes: missing.slice(0, 20).join(", ") })}</p>}
    </div>
  );
}

function named(product: Named | undefined): string | undefined {
  return product && `${product.code} ${product.name}`;
}
