import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useProblemWords } from "@/words/problemWords";
import { type Entry, moved } from "../palette/entries";
import { keepRecent } from "../palette/recents";
import { useOffers } from "../palette/useOffers";
import { PaletteList } from "./PaletteList";
import "./palette.css";

/** Ctrl+K: documents, products, partners, warehouses, actions and pages; by keys alone. */
export function Palette({ close }: { readonly close: () => void }) {
  const { t } = useTranslation("app");
  const words = useProblemWords();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const { sections, entries, searching, error } = useOffers(text);
  const chosen = entries[Math.min(at, entries.length - 1)];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = (entry: Entry) => {
    keepRecent(entry);
    close();
    void navigate(entry.to);
  };
  const heard = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(moved(Math.min(at, entries.length - 1), step, entries.length));
    } else if (event.key === "Enter" && chosen && !event.nativeEvent.isComposing) go(chosen);
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t("shell.search")} onClose={close} onClick={(event) => { if (event.target === dialog.current) close(); }}>
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={chosen && `palette-${chosen.key}`}
        aria-label={t("shell.search")}
        placeholder={t("palette.hint")}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={heard}
      />
      <PaletteList sections={sections} chosen={chosen} go={go} />
      <footer role="status">
        {error !== null ? words(error).title : searching ? t("palette.searching") : entries.length === 0 ? t("palette.nothing") : t("palette.keys")}
      </footer>
    </dialog>
  );
}
