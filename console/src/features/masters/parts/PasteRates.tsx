import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/parts/ProblemNotice";
import "@/parts/plain-table.css";
import { pasteRates, type RateError } from "../pasteRates";
import type { WantedRate } from "../calls";
import { usePutRates } from "./usePutRates";

const AT_ONCE = 1000;
const SHOWN = 12;

type Read = ReturnType<typeof pasteRates>;

/** Rates pasted from a sheet, seen before they are kept; a row that is none says why. */
export function PasteRates({ book }: { readonly book: string }) {
  const { t } = useTranslation("masters");
  const [read, setRead] = useState<Read | null>(null);
  return (
    <div className="paste-area">
      <Input.TextArea
        rows={1}
        aria-label={t("rates.paste")}
        placeholder={t("rates.pasteHow")}
        value=""
        onPaste={(event) => {
          event.preventDefault();
          setRead(pasteRates(event.clipboardData.getData("text"), book));
        }}
      />
      {read !== null && read.errors.length > 0 && <Errors errors={read.errors} />}
      {read !== null && read.rates.length > 0 && read.errors.length === 0 && <Seen rates={read.rates} close={() => { setRead(null); }} />}
    </div>
  );
}

function Errors({ errors }: { readonly errors: readonly RateError[] }) {
  const { t } = useTranslation("masters");
  return (
    <div role="alert" className="field-problem"><ul>
      {errors.slice(0, 20).map((one) => <li key={one.row}>{t("rates.pasteRow", { row: one.row, text: one.text, why: t(`rates.refusal.${one.refusal}`) })}</li>)}
    </ul></div>
  );
}

function Seen({ rates, close }: { readonly rates: readonly WantedRate[]; readonly close: () => void }) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const put = usePutRates(close);
  const tooMany = rates.length > AT_ONCE;
  return (
    <Modal open title={t("rates.pasted", { count: rates.length })} okText={shared("do.save")} cancelText={shared("do.cancel")} okButtonProps={{ disabled: tooMany }} confirmLoading={put.saving} onOk={() => { put.save(rates); }} onCancel={close}>
      <table className="plain-table">
        <thead><tr><th scope="col">{shared("field.currency")}</th><th scope="col">{t("rates.since")}</th><th scope="col" className="num">{t("rates.rate")}</th></tr></thead>
        <tbody>
          {rates.slice(0, SHOWN).map((one) => <tr key={`${one.currency} ${one.valid_from}`}><td className="mono">{one.currency}</td><td className="mono">{one.valid_from}</td><td className="num">{one.rate}</td></tr>)}
        </tbody>
      </table>
      {rates.length > SHOWN && <p className="muted">{t("rates.more", { count: rates.length - SHOWN })}</p>}
      <p className={tooMany ? "warn-text" : "muted"}>{tooMany ? t("rates.tooMany", { count: AT_ONCE }) : t("rates.replaces")}</p>
      <ProblemNotice error={put.error} />
    </Modal>
  );
}
