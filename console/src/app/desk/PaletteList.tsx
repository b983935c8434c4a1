import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Entry, Section } from "../palette/entries";

interface Offers {
  readonly sections: readonly Section[];
  readonly chosen: Entry | undefined;
  readonly go: (entry: Entry) => void;
}

export function PaletteList({ sections, chosen, go }: Offers) {
  const { t } = useTranslation("app");
  const key = chosen?.key;
  useEffect(() => {
    if (key !== undefined) document.getElementById(`palette-${key}`)?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return (
    <div id="palette-list" className="palette-list" role="listbox" aria-label={t("palette.results")}>
      {sections.map((section) => (
        <div key={section.word} role="group" aria-labelledby={`palette-section-${section.word}`}>
          <h2 id={`palette-section-${section.word}`}>{t(`palette.section.${section.word}`)}</h2>
          {section.entries.map((entry) => (
            <div key={entry.key} id={`palette-${entry.key}`} role="option" aria-selected={entry.key === key} className="palette-entry" onClick={() => { go(entry); }}>
              <span>{entry.label}</span>
              <span className="muted palette-hint">{entry.hint}</span>
              {entry.amount !== undefined && <span className="num palette-amount">{entry.amount}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
