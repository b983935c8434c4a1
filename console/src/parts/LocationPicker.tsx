import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import type { Location } from "@/api/shapes/locations";
import { useRested } from "./useRested";

interface LocationPickerProps {
  readonly id?: string;
  readonly label: string;
  readonly warehouseId: string | null;
  /** A location's code. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly clearable?: boolean;
  readonly busy?: boolean;
  /** Asked for where it stands, such as in a cell: it opens at once, and tells when it is left. */
  readonly leave?: () => void;
}

const SHOWN = 50;
const PAUSE_MS = 120;

/** A location in use of a warehouse, found by what is typed of its code or name; Enter never takes one that an older text had found. */
export function LocationPicker({ id, label, warehouseId, value, onChange, clearable = false, busy = false, leave }: LocationPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const asked = useRested(text.trim(), PAUSE_MS);
  const found = useQuery({
    queryKey: ["locations", "choices", warehouseId, asked],
    enabled: warehouseId !== null,
    queryFn: ({ signal }) => call<Page<Location>>("inventory", `/locations${query({ warehouse_id: warehouseId, active: true, q: asked, sort: "code", limit: SHOWN })}`, { signal }),
  });
  const settled = found.data !== undefined && asked === text.trim();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      placeholder={label}
      style={{ width: "100%" }}
      allowClear={clearable}
      disabled={warehouseId === null}
      loading={busy || !settled}
      notFoundContent={settled ? t("list.empty") : t("loading")}
      {...(leave ? { size: "small" as const, defaultOpen: true, autoFocus: true, onBlur: leave } : {})}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value}
      options={(settled ? found.data.items : []).map((one) => ({ value: one.code, label: one.name === null ? one.code : `${one.code} ${one.name}` }))}
      onChange={(code: string | undefined) => { onChange(code ?? null); }}
    />
  );
}
