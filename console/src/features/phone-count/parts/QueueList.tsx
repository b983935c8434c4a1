import { useState } from "react";
import { useTranslation } from "react-i18next";
import { quantity } from "@/format/numbers";
import { nameOf } from "@/phone/meanings";
import { personId } from "@/phone/person";
import { Sheet } from "@/phone/Sheet";
import type { Entry } from "../queue";
import { undo } from "../sender";
import { remove } from "../store";

const TONES = { waiting: "warn", sent: "done", refused: "refused", withdrawn: "idle" } as const;
const SHOWN_MAX = 40;

interface QueueListProps {
  readonly entries: readonly Entry[];
  readonly fix: (entry: Entry) => void;
}

/** What I counted, the newest first, each with where it is. */
export function QueueList({ entries, fix }: QueueListProps) {
  const { t } = useTranslation("phone-count");
  const [open, setOpen] = useState<string | null>(null);
  const chosen = entries.find((entry) => entry.id === open);
  return (
    <section className="phone-section">
      <h2>{t("mine")}</h2>
      <ul className="phone-list">
        {entries.slice(0, SHOWN_MAX).map((entry) => (
          <li key={entry.id}>
            <button type="button" className="phone-row" onClick={() => { setOpen(entry.id); }}>
              <span className="phone-row-main">
                <Told entry={entry} />
              </span>
              <span className="num">
                {quantity(entry.quantity)} <small className="muted">{entry.unit}</small>
              </span>
              <span className="tag" data-tone={TONES[entry.state]}>
                {entry.undo === null || entry.state === "withdrawn" ? t(`state.${entry.state}`) : t("undoing")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <Sheet title={t("entry")} close={() => { setOpen(null); }}>
          <Told entry={chosen} />
          <Ways entry={chosen} fix={fix} done={() => { setOpen(null); }} />
        </Sheet>
      )}
    </section>
  );
}

function Told({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation("phone-count");
  const { product, trouble } = entry;
  return (
    <>
      <strong>{product === null ? entry.code : nameOf(product, i18n.language)}</strong>
      <span className="muted mono">{[product?.code ?? t("unknownKept"), entry.batch?.number, ...entry.serials].filter(Boolean).join(" · ")}</span>
      {trouble !== null && <span className="phone-error">{"ours" in trouble ? t(`trouble.${trouble.ours}`) : trouble.detail || trouble.title}</span>}
      {entry.state === "waiting" && entry.personId !== personId() && <span className="phone-warn">{t("otherPerson")}</span>}
    </>
  );
}

function Ways({ entry, fix, done }: { readonly entry: Entry; readonly fix: (entry: Entry) => void; readonly done: () => void }) {
  const { t } = useTranslation("phone-count");
  const then = (act: () => void) => () => {
    act();
    done();
  };
  return (
    <>
      {entry.state === "refused" && (
        <button type="button" className="phone-main-button" onClick={then(() => { fix(entry); })}>
          {t("fix")}
        </button>
      )}
      {entry.state === "refused" && (
        <button type="button" className="phone-button" data-tone="refused" onClick={then(() => { void remove(entry.id); })}>
          {t("drop")}
        </button>
      )}
      {(entry.state === "waiting" || entry.state === "sent") && entry.undo === null && (
        <button type="button" className="phone-main-button" onClick={then(() => { void undo(entry); })}>
          {t("undo")}
        </button>
      )}
    </>
  );
}
