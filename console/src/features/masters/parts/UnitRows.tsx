import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import type { UnitDraft } from "../draft";

interface UnitRowsProps {
  readonly units: readonly UnitDraft[];
  readonly unit: string;
  readonly problem: Problem | null;
  readonly change: (units: readonly UnitDraft[]) => void;
}

/** Other units: one of each is so many of the stock unit; each may have a barcode of its own. */
export function UnitRows({ units, unit, problem, change }: UnitRowsProps) {
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const set = (at: number, values: Partial<UnitDraft>) => { change(units.map((one, place) => (place === at ? { ...one, ...values } : one))); };
  const wrong = (at: number, name: keyof UnitDraft) => (problem?.at(`/units/${String(at)}/${name}`) ?? []).map((error) => error.detail).join(" ");
  return (
    <fieldset>
      <legend className="visually-hidden">{t("product.units")}</legend>
      {units.map((one, at) => (
        <div key={at}>
          <div className="unit-row">
            <Input aria-label={t("product.otherUnit")} placeholder={t("product.otherUnit")} status={wrong(at, "unit") === "" ? "" : "error"} value={one.unit} onChange={(event) => { set(at, { unit: event.target.value }); }} />
            <span>=</span>
            <Input aria-label={t("product.factor")} placeholder={t("product.factor")} inputMode="decimal" status={wrong(at, "factor") === "" ? "" : "error"} value={one.factor} onChange={(event) => { set(at, { factor: event.target.value }); }} />
            <span>{unit}</span>
            <Input aria-label={shared("field.barcode")} placeholder={shared("field.barcode")} status={wrong(at, "barcode") === "" ? "" : "error"} value={one.barcode} onChange={(event) => { set(at, { barcode: event.target.value }); }} />
            <Button type="text" onClick={() => { change(units.filter((_, place) => place !== at)); }}>{shared("do.remove")}</Button>
          </div>
          {(["unit", "factor", "barcode"] as const).map((name) => wrong(at, name) !== "" && <p key={name} role="alert" className="field-problem">{wrong(at, name)}</p>)}
        </div>
      ))}
      <Button onClick={() => { change([...units, { unit: "", factor: "", barcode: "" }]); }}>{t("product.addUnit")}</Button>
    </fieldset>
  );
}
