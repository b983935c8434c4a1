import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { type QuantityRule, quantityProblem, stepped } from "./quantities";
import "./words";

interface QuantityFieldProps {
  readonly value: string;
  readonly change: (text: string) => void;
  readonly rule: QuantityRule;
  /** Say what is wrong even where nothing is typed yet. */
  readonly strict?: boolean;
  readonly label?: string;
  readonly hint?: string | undefined;
}

/** A number with the numeric keypad, and one more or less by thumb. */
export function QuantityField({ value, change, rule, strict = false, label, hint }: QuantityFieldProps) {
  const { t } = useTranslation("phone");
  const id = useId();
  const problem = value === "" && !strict ? null : quantityProblem(value, rule);
  return (
    <div className="phone-field">
      <label htmlFor={id}>{label ?? t("quantity.label")}</label>
      <div className="phone-quantity">
        <button type="button" className="phone-square" aria-label={t("quantity.less")} onClick={() => { change(stepped(value, "-1")); }}>
          <Icon name="less" />
        </button>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          data-autofocus
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-told`}
          onChange={(event) => { change(event.target.value); }}
        />
        <button type="button" className="phone-square" aria-label={t("quantity.more")} onClick={() => { change(stepped(value, "1")); }}>
          <Icon name="more" />
        </button>
      </div>
      <span id={`${id}-told`} className={problem === null ? "phone-hint" : "phone-error"} aria-live="polite">
        {problem === null ? hint : t(`quantity.${problem}`, { decimals: rule.decimals })}
      </span>
    </div>
  );
}
