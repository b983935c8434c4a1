import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { CURRENCIES, currencyName } from "@/format/currencies";

interface CurrencySelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  /** Not to be chosen. */
  readonly without?: string | null;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
}

/** A currency by its letters or by its name. */
export function CurrencySelect({ id, label, value, onChange, without = null, disabled = false, invalid = false }: CurrencySelectProps) {
  const choices = useCurrencyChoices();
  return (
    <Select
      id={id}
      aria-label={label}
      style={{ width: "100%" }}
      popupMatchSelectWidth={220}
      showSearch={{ optionFilterProp: "label" }}
      disabled={disabled}
      {...(invalid ? { status: "error" as const } : {})}
      value={value}
      options={choices.filter((one) => one.value !== without)}
      onChange={(next: string | null) => { if (next !== null) onChange(next); }}
    />
  );
}

export function useCurrencyChoices(): { readonly value: string; readonly label: string }[] {
  const { i18n } = useTranslation();
  return CURRENCIES.map((code) => ({ value: code, label: `${code} ${currencyName(code, i18n.language)}` }));
}
