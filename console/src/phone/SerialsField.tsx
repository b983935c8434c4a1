import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { ScanField } from "./ScanField";
import "./words";

interface SerialsFieldProps {
  readonly serials: readonly string[];
  readonly change: (serials: readonly string[]) => void;
}

/** Pieces one by one: scan each; one that is there already is told, not taken twice. */
export function SerialsField({ serials, change }: SerialsFieldProps) {
  const { t } = useTranslation("phone");
  const { t: shared } = useTranslation();
  const [twice, setTwice] = useState<string | null>(null);
  const take = (serial: string) => {
    const known = serials.includes(serial);
    setTwice(known ? serial : null);
    if (!known) change([...serials, serial]);
  };
  return (
    <div className="phone-section">
      <ScanField onCode={take} label={t("serials.scan")} />
      <p className={twice === null ? "phone-hint" : "phone-error"} aria-live="polite">
        {twice === null ? t("serials.count", { count: serials.length }) : t("serials.twice", { serial: twice })}
      </p>
      <ul className="phone-choices phone-serials" aria-label={shared("field.serial")}>
        {serials.map((serial) => (
          <li key={serial}>
            <button type="button" className="phone-button mono" aria-label={`${shared("do.remove")} ${serial}`} onClick={() => { change(serials.filter((one) => one !== serial)); }}>
              {serial}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
