/** Keeps what was counted: first on the device, then the form may close. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { nameOf } from "@/phone/meanings";
import { personId } from "@/phone/person";
import type { Filled } from "./parts/useFilled";
import { type Entry, entered } from "./queue";
import { nudge } from "./sender";
import { add, remove } from "./store";
import { NOTHING, type useCode } from "./useCode";

/** The device's clock was wrong: a corrected line is counted now. */
const CLOCK_TROUBLE = new Set(["counted_in_future", "counted_before_start"]);

export function useCounting(sheetId: string, { scan, settle }: ReturnType<typeof useCode>) {
  const { t, i18n } = useTranslation("phone-count");
  const [fixing, setFixing] = useState<Entry | null>(null);
  const [said, setSaid] = useState("");
  const [lost, setLost] = useState(false);
  const fix = (entry: Entry) => {
    setFixing(entry);
    if (entry.product === null) scan(entry.code);
    else settle({ as: "product", product: entry.product, code: entry.code });
  };
  const keep = (filled: Filled, next?: string) => {
    const countedAt = fixing === null || isClockTrouble(fixing) ? new Date().toISOString() : fixing.countedAt;
    const entry = entered({ ...filled, sheetId, personId: personId() ?? "", countedAt }, newKey);
    add(entry)
      .then(async () => {
        if (fixing !== null) await remove(fixing.id);
        setFixing(null);
        setLost(false);
        setSaid(t("saved", { name: filled.product === null ? filled.code : nameOf(filled.product, i18n.language), quantity: filled.quantity, unit: filled.unit ?? "" }));
        if (next === undefined) settle(NOTHING);
        else scan(next);
        nudge();
      })
      .catch(() => { setLost(true); });
  };
  const leave = () => {
    setFixing(null);
    settle(NOTHING);
  };
  return { fixing, fix, keep, leave, said, lost };
}

function isClockTrouble(entry: Entry): boolean {
  return entry.trouble !== null && "code" in entry.trouble && CLOCK_TROUBLE.has(entry.trouble.code);
}
