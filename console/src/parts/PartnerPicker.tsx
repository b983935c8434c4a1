import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import "./linegrid/gridWords";

export interface Partner {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly roles: readonly ("customer" | "supplier")[];
}

interface PartnerPickerProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string | null;
  /** Only those with this role. */
  readonly role?: "customer" | "supplier" | null;
  readonly onChange: (id: string | null, partner: Partner | null) => void;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly width?: number | string;
}

/** A customer or supplier by code or name. */
export function PartnerPicker({ id, label, value, role = null, onChange, disabled = false, invalid = false, width = "100%" }: PartnerPickerProps) {
  const { t } = useTranslation("grid");
  const [text, setText] = useState("");
  const found = useFound(text.trim());
  const chosen = useQuery({ queryKey: ["partner", value], enabled: value !== null, staleTime: Infinity, queryFn: () => call<Partner>("documents", `/partners/${value ?? ""}`) }).data;
  const fitting = (found.data ?? []).filter((one) => role === null || one.roles.includes(role));
  const all = chosen !== undefined && !fitting.some((one) => one.id === chosen.id) && text === "" ? [chosen, ...fitting] : fitting;
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      style={{ width, maxWidth: "100%" }}
      popupMatchSelectWidth={320}
      notFoundContent={found.isPending ? t("picker.searching") : t("picker.noPartner")}
      disabled={disabled}
      {...(invalid ? { status: "error" as const } : {})}
      value={value}
      options={all.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }))}
      onChange={(next: string | undefined) => {
        setText("");
        onChange(next ?? null, all.find((one) => one.id === next) ?? null);
      }}
    />
  );
}

/** By the beginning of code or by part of the name; without a text the first ones. */
function useFound(q: string) {
  return useQuery({
    queryKey: ["partners", "picker", q],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const list = (filter: Readonly<Record<string, string>>) => call<Page<Partner>>("documents", `/partners${query({ active: true, limit: 50, ...filter })}`, { signal });
      const pages = await Promise.all(q === "" ? [list({})] : [list({ code_like: q }), list({ name_like: q })]);
      const all = pages.flatMap((page) => page.items);
      return all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at);
    },
  });
}
