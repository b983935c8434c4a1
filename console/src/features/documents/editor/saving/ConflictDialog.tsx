import { Button, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sheet } from "../../sheet";
import type { Loaded } from "../calls";
import { type Choice, type Difference, differences, merged } from "./merge";

interface ConflictProps {
  readonly base: Sheet;
  readonly mine: Sheet;
  readonly theirs: Loaded;
  readonly take: (sheet: Sheet) => void;
  readonly close: () => void;
}

/** Somebody saved it meanwhile: what they changed, and for what both changed, whose it shall be. */
export function ConflictDialog({ base, mine, theirs, take, close }: ConflictProps) {
  const { t } = useTranslation("documents");
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const all = differences(base, mine, theirs.sheet);
  const choose = (one: Difference, choice: Choice) => { setChoices(new Map(choices).set(one.id, choice)); };
  const everything = (choice: Choice) => { setChoices(new Map(all.map((one) => [one.id, choice]))); };
  return (
    <Modal
      open
      width={720}
      title={t("conflict.title")}
      onCancel={close}
      footer={
        <>
          <Button onClick={() => { everything("theirs"); }}>{t("conflict.allTheirs")}</Button>
          <Button onClick={() => { everything("mine"); }}>{t("conflict.allMine")}</Button>
          <Button type="primary" onClick={() => { take(merged(base, mine, theirs.sheet, choices)); }}>{t("conflict.goOn")}</Button>
        </>
      }
    >
      <p>{t("conflict.detail", { version: theirs.document.version })}</p>
      <table className="goods-table">
        <thead><tr><th>{t("conflict.what")}</th><th>{t("conflict.mine")}</th><th>{t("conflict.theirs")}</th></tr></thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.id} data-wrong={one.conflict || undefined}>
              <td><What difference={one} /></td>
              <td colSpan={2}>
                <Radio.Group value={choices.get(one.id) ?? (one.conflict ? "mine" : "theirs")} onChange={(event) => { choose(one, event.target.value as Choice); }}>
                  <Radio value="mine">{one.mine === "" ? t("conflict.nothing") : one.mine}</Radio>
                  <Radio value="theirs">{one.theirs === "" ? t("conflict.nothing") : one.theirs}</Radio>
                </Radio.Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length === 0 && <p className="muted">{t("conflict.none")}</p>}
    </Modal>
  );
}

function What({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation("documents");
  const { t: grid } = useTranslation("grid");
  const { line, field } = difference;
  if (line === null) return t(`conflict.field.${field}`);
  return field === "line" ? t("conflict.line", { number: line }) : grid("cellOf", { number: line, cell: grid(`cell.${field}`) });
}
