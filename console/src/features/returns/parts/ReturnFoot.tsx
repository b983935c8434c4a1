import { Button, Checkbox, Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { moneyIn } from "@/format/numbers";
import { useBookCurrency } from "@/parts/exchangeRates";
import type { Exchange } from "../useExchange";

interface FootProps {
  readonly remark: string;
  readonly setRemark: (remark: string) => void;
  readonly exchange: Exchange;
  readonly count: number;
  readonly worth: string;
  /** Null: the book currency. */
  readonly currency: string | null;
  /** What of it the books take back. */
  readonly books: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly make: () => void;
}

/** What comes back is worth, what goes out instead costs, and who owes whom the rest. */
export function ReturnFoot({ remark, setRemark, exchange, count, worth, currency, books, busy, disabled, make }: FootProps) {
  const { t } = useTranslation("returns");
  const book = useBookCurrency();
  const remarkId = useId();
  const difference = exchange.difference(worth);
  return (
    <footer className="surface return-foot">
      <label htmlFor={remarkId}>{t("remark")}</label>
      <Input id={remarkId} value={remark} maxLength={1000} onChange={(event) => { setRemark(event.target.value); }} />
      {exchange.party !== null && <Checkbox checked={exchange.on} onChange={(event) => { exchange.setOn(event.target.checked); }}>{t("exchange")}</Checkbox>}
      <span className="return-sums" aria-live="polite">
        <span className="muted">{t("sum", { count })} <b className="num">{moneyIn(worth, currency)}</b>{currency !== null && <span className="num"> = {moneyIn(books, book)}</span>}</span>
        {difference !== null && <span className="muted">{t("outSum")} <b className="num">{moneyIn(difference.out, currency)}</b></span>}
        {difference !== null && <span className="return-owed">{t(`owes.${difference.owes}`)} {difference.owes !== "nobody" && <b className="num">{moneyIn(difference.amount, currency)}</b>}</span>}
      </span>
      <Button type="primary" loading={busy} disabled={disabled} onClick={make}>{t("make")}</Button>
    </footer>
  );
}
