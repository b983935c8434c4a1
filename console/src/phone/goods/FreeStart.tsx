import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { call, query } from "@/api/call";
import type { FreeKind, Source } from "./draft";
import { nameOf } from "../meanings";
import "../words";

interface Card {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly roles: readonly string[];
}

/** Without an order: which partner, which warehouse. */
export function FreeStart({ kind, role, begin }: { readonly kind: FreeKind; readonly role: string; readonly begin: (source: Source) => void }) {
  const { t, i18n } = useTranslation("phone");
  const [text, setText] = useState("");
  const [partner, setPartner] = useState<Card | null>(null);
  const [warehouseId, setWarehouse] = useState("");
  const asked = useDeferredValue(text.trim());
  const warehouses = useQuery({ queryKey: ["warehouses", "all"], queryFn: () => call<{ readonly items: readonly Card[] }>("documents", "/warehouses?active=true&limit=200") }).data?.items ?? [];
  const partners = useQuery({ queryKey: ["search", asked], enabled: asked !== "" && partner === null, queryFn: () => call<{ readonly partners: readonly Card[] }>("documents", `/search${query({ q: asked })}`) }).data?.partners ?? [];
  const warehouse = warehouses.find((one) => one.id === warehouseId) ?? warehouses[0];
  const start = () => {
    if (partner === null || warehouse === undefined) return;
    begin({ way: null, kind, documentId: null, number: null, partnerId: partner.id, partnerName: nameOf(partner, i18n.language), warehouseId: warehouse.id, warehouseName: nameOf(warehouse, i18n.language), lines: [] });
  };
  return (
    <section className="phone-card">
      <h2>{t("goods.free")}</h2>
      <label className="phone-field">
        {t("goods.warehouse")}
        <select value={warehouse?.id ?? ""} onChange={(event) => { setWarehouse(event.target.value); }}>
          {warehouses.map((one) => (
            <option key={one.id} value={one.id}>{nameOf(one, i18n.language)}</option>
          ))}
        </select>
      </label>
      <label className="phone-field">
        {t("goods.partner")}
        <input type="text" autoComplete="off" value={partner === null ? text : nameOf(partner, i18n.language)} onChange={(event) => { setPartner(null); setText(event.target.value); }} />
      </label>
      <ul className="phone-list" hidden={partner !== null || partners.length === 0} aria-label={t("goods.partner")}>
        {partners.filter((one) => one.roles.includes(role)).map((one) => (
          <li key={one.id}>
            <button type="button" className="phone-row" onClick={() => { setPartner(one); }}>
              <span className="phone-row-main"><strong>{nameOf(one, i18n.language)}</strong><span className="muted mono">{one.code}</span></span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="phone-button" disabled={partner === null} onClick={start}>
        {partner === null ? t("goods.choosePartner") : t("goods.freeBegin")}
      </button>
    </section>
  );
}
