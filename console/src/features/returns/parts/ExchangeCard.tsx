import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { moneyIn, price, quantity } from "@/format/numbers";
import { useAvailable } from "@/parts/availableStock";
import { amountsOf } from "@/parts/linegrid/amounts";
import type { GridLine } from "@/parts/linegrid/line";
import { LineGrid } from "@/parts/linegrid/LineGrid";
import { ScanField } from "@/parts/linegrid/ScanField";
import { DELIVERY } from "../exchange";
import type { Instead } from "../keptReturn";
import type { Exchange } from "../useExchange";
import type { Outgoing } from "../useOutgoing";

/** What goes out instead: the same goods again, or others, entered as in the document editor. */
export function ExchangeCard({ exchange }: { readonly exchange: Exchange }) {
  const { t } = useTranslation("returns");
  const { on, party, instead, choose, lines, outgoing } = exchange;
  if (!on || party === null) return null;
  return (
    <section className="surface exchange" aria-label={t("goesOut")}>
      <header>
        <h2>{t("goesOut")}</h2>
        <Segmented<Instead> aria-label={t("goesOut")} value={instead} options={[{ value: "same", label: t("same") }, { value: "other", label: t("other") }]} onChange={choose} />
        {instead === "other" && <ScanField acts={outgoing.acts} direction={null} />}
      </header>
      {instead === "same" ? <Same lines={lines} currency={party.currency ?? null} /> : <Others outgoing={outgoing} warehouseId={party.warehouse_id} currency={party.currency ?? null} />}
    </section>
  );
}

function Others({ outgoing, warehouseId, currency }: { readonly outgoing: Outgoing; readonly warehouseId: string; readonly currency: string | null }) {
  const { t } = useTranslation("returns");
  const may = useMay();
  const ids = outgoing.lines.flatMap((line) => line.product?.id ?? []);
  const stock = useAvailable(ids, warehouseId, may("stock.view")).data ?? NO_STOCK;
  return (
    <LineGrid lines={outgoing.lines} shape={DELIVERY} acts={outgoing.acts} messages={outgoing.messages} stock={stock} warehouseId={warehouseId} currency={currency} label={t("goesOut")} directionOfNext={null} readOnly={false} />
  );
}

function Same({ lines, currency }: { readonly lines: readonly GridLine[]; readonly currency: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="scroll-x">
      <table className="plain-table">
        <thead><tr><th scope="col">{t("field.product")}</th><th scope="col" className="num">{t("field.quantity")}</th><th scope="col" className="num">{t("field.price")}</th><th scope="col" className="num">{t("field.gross")}</th></tr></thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td><span className="mono">{line.product?.code}</span> {line.product?.name}</td>
              <td className="num">{quantity(line.quantity)} <span className="muted">{line.unit}</span></td>
              <td className="num">{currency} {price(line.price)}</td>
              <td className="num">{moneyIn(amountsOf(line, true)?.gross ?? "0", currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NO_STOCK: ReadonlyMap<string, string> = new Map();
