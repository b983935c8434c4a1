import { Select } from "antd";
import { useWarehouses } from "./choices";

interface WarehousePickerProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly without?: string | null;
}

/** A warehouse in use, or the one that is chosen already. */
export function WarehousePicker({ id, label, value, onChange, disabled = false, invalid = false, without = null }: WarehousePickerProps) {
  const known = useWarehouses().data ?? [];
  const fitting = known.filter((one) => (one.active || one.id === value) && one.id !== without);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      placeholder={label}
      showSearch={{ optionFilterProp: "label" }}
      style={{ width: "100%" }}
      disabled={disabled}
      {...(invalid ? { status: "error" as const } : {})}
      value={value}
      options={fitting.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }))}
      onChange={(next: string | null) => { onChange(next); }}
    />
  );
}
