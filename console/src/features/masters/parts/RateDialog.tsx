import { DatePicker, Form, Input, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { parsed } from "@/format/decimal";
import { CurrencySelect } from "@/parts/CurrencySelect";
import { ProblemNotice } from "@/parts/ProblemNotice";
import type { WantedRate } from "../calls";
import { Field } from "./Field";
import { usePutRates } from "./usePutRates";

interface RateDialogProps {
  readonly begun: WantedRate;
  /** The currency and the day stand: their rate is corrected. */
  readonly fixed: boolean;
  readonly book: string;
  readonly close: () => void;
}

/** One rate of one currency from one day on. */
export function RateDialog({ begun, fixed, book, close }: RateDialogProps) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const [wanted, setWanted] = useState(begun);
  const put = usePutRates(close);
  const { problem } = put;
  const save = () => { put.save([{ ...wanted, rate: parsed(wanted.rate) ?? wanted.rate }]); };
  return (
    <Modal open title={t(fixed ? "rates.change" : "rates.new")} okText={shared("do.save")} cancelText={shared("do.cancel")} confirmLoading={put.saving} onOk={save} onCancel={close}>
      <Form layout="vertical" onFinish={save}>
        <Field id="currency" at="/items/0/currency" label={shared("field.currency")} problem={problem}>
          <CurrencySelect id="currency" label={shared("field.currency")} value={wanted.currency} without={book} disabled={fixed} onChange={(currency) => { setWanted({ ...wanted, currency }); }} />
        </Field>
        <Field id="valid_from" at="/items/0/valid_from" label={t("rates.since")} problem={problem}>
          <DatePicker id="valid_from" style={{ width: "100%" }} allowClear={false} disabled={fixed} value={wanted.valid_from === "" ? null : dayjs(wanted.valid_from)} onChange={(day: dayjs.Dayjs | null) => { setWanted({ ...wanted, valid_from: day?.format("YYYY-MM-DD") ?? "" }); }} />
        </Field>
        <Field id="rate" at="/items/0/rate" label={t("rates.unit", { currency: wanted.currency, book })} problem={problem}>
          <Input id="rate" className="num" inputMode="decimal" autoComplete="off" autoFocus value={wanted.rate} onChange={(event) => { setWanted({ ...wanted, rate: event.target.value }); }} />
        </Field>
        <button type="submit" hidden />
      </Form>
      {(problem === null || problem.errors.length === 0) && <ProblemNotice error={put.error} />}
    </Modal>
  );
}
