import { useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { NamedProduct } from "@/api/shapes/masters";
import { useProductSearch } from "./productSearch";
import { pastedCodes } from "./pastedCodes";
import { chunks } from "@/api/chunks";

interface ProductsSelectProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

const CODES_A_CALL = 200;

/** Several products: found one by one, or a whole column of codes pasted; codes that nothing has are named. */
export function ProductsSelect({ label, value, onChange }: ProductsSelectProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<ReadonlyMap<string, NamedProduct>>(new Map());
  const found = useProductSearch(text, true).data ?? [];
  const known = new Map([...kept, ...found.map((one) => [one.id, one] as const)]);
  const take = async (codes: readonly string[]) => {
    const parts = chunks(codes, CODES_A_CALL);
    const pages = await Promise.all(parts.map((part) => client.fetchQuery({ queryKey: ["products", "by-code", part], queryFn: () => call<Page<NamedProduct>>("documents", `/products${query({ limit: 500, code_in: part.join(",") })}`) })));
    const products = pages.flatMap((page) => page.items);
    setKept(new Map([...known, ...products.map((one) => [one.id, one] as const)]));
    setMissing(codes.filter((code) => !products.some((one) => one.code === code)));
    onChange([...new Set([...value, ...products.map((one) => one.id)])]);
  };
  return (
    <div
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
        placeholder={t("pick.productsHow")}
        style={{ width: "100%" }}
        maxTagCount={30}
        notFoundContent={null}
        showSearch={{ filterOption: false, onSearch: setText }}
        value={[...value]}
        options={[...known.values()].map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }))}
        onChange={(ids: string[]) => {
          setKept(known);
          onChange(ids);
        }}
      />
      {missing.length > 0 && <p role="alert" className="field-problem">{t("pick.codesUnknown", { codes: missing.slice(0, 20).join(", ") })}</p>}
    </div>
  );
}
