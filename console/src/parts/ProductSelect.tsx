import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "@/api/call";
import type { NamedProduct } from "@/api/shapes/masters";
import { useProductSearch } from "./productSearch";

interface ProductSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null, product: NamedProduct | null) => void;
  readonly width?: number | string;
}

/** One product by code, name, pinyin initials or barcode; for filters and forms. */
export function ProductSelect({ label, value, onChange, width = 230 }: ProductSelectProps) {
  const [text, setText] = useState("");
  const found = useProductSearch(text, true).products;
  const chosen = useQuery({
    queryKey: ["product", value],
    enabled: value !== null,
    queryFn: () => call<NamedProduct>("documents", `/products/${value ?? ""}`),
  }).data;
  const known = chosen !== undefined && !found.some((one) => one.id === chosen.id) ? [...found, chosen] : found;
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      style={{ width, maxWidth: "100%" }}
      popupMatchSelectWidth={320}
      notFoundContent={null}
      value={value}
      options={known.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }))}
      onChange={(id: string | undefined) => { onChange(id ?? null, known.find((one) => one.id === id) ?? null); }}
    />
  );
}
