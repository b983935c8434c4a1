import { Select } from "antd";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { DocumentAnswer, Kind } from "@/api/shapes/documents";
import { productsBy } from "@/parts/productSearch";
import { useToast } from "@/parts/useToast";
import { KIND_FORMS } from "../../kinds";
import type { Sheet } from "../../sheet";
import { useOrigins } from "../calls";
import { Field } from "./Field";
import { madeFrom, originIds } from "../lines/originLines";

interface OriginProps {
  readonly sheet: Sheet;
  readonly fields: ReadonlyMap<string, string>;
  readonly take: (sheet: Sheet) => void;
  /** The service knows the document: what it is made from stands. */
  readonly fixed: boolean;
}

/** What the document is made from, found by number; its lines come with what is left of them. */
export function OriginBar({ sheet, fields, take, fixed }: OriginProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const toast = useToast();
  const [text, setText] = useState("");
  const form = KIND_FORMS[sheet.kind];
  const kinds = form.from?.kinds ?? [];
  const found = useOrigins(kinds, text.trim(), sheet.header.origin_id === null ? sheet.header.partner_id : null);
  if (sheet.kind === "landed_cost") return null;
  const origins = originIds(sheet);
  if (origins.length > 0) return <Origins ids={origins} kind={sheet.kind} />;
  if (fixed) return null;
  const choose = async (id: string) => {
    const origin = await call<DocumentAnswer>("documents", `/documents/${id}`);
    const cards = await productsBy("id", [...new Set(origin.lines.map((line) => line.product_id))]).catch(() => []);
    take(madeFrom(sheet, origin, new Map(cards.map((card) => [card.id, card]))));
  };
  return (
    <div className="origin-bar">
      <Field name="origin_id" label={t(form.from?.needed ? "origin.needed" : "origin.optional", { kinds: kinds.map((kind) => shared(`kind.${kind}`)).join("、") })} fields={fields}>
        <Select
          id="origin_id"
          aria-label={t("origin.find")}
          placeholder={t("origin.find")}
          showSearch={{ filterOption: false, onSearch: setText }}
          style={{ width: 360, maxWidth: "100%" }}
          value={null}
          notFoundContent={t("origin.none")}
          options={(found.data ?? []).map((row) => ({ value: row.id, label: `${row.number}  ${row.business_date}  ${row.partner_name ?? row.warehouse_code ?? ""}` }))}
          onChange={(id: string | null) => { if (id !== null) choose(id).catch(toast.problem); }}
        />
      </Field>
    </div>
  );
}

/** Which documents, and what is theirs. */
function Origins({ ids, kind }: { readonly ids: readonly string[]; readonly kind: Kind }) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const { partner, warehouse } = KIND_FORMS[kind];
  const theirs = [...(partner === null ? [] : [shared(`field.${partner}`)]), ...(warehouse ? [shared("field.warehouse")] : [])];
  return (
    <p className="origin-bar">
      {t("origin.from")} {ids.map((id, index) => <Fragment key={id}>{index > 0 && t("origin.between")}<OriginLink id={id} /></Fragment>)}
      {theirs.length > 0 && <span className="muted origin-note">{t("origin.fixed", { members: theirs.join(t("origin.between")) })}</span>}
    </p>
  );
}

function OriginLink({ id }: { readonly id: string }) {
  const { t: shared } = useTranslation();
  const origin = useQuery({ queryKey: ["document", id], queryFn: () => call<DocumentAnswer>("documents", `/documents/${id}`) }).data;
  return <Link to={`/documents/${id}`} target="_blank">{origin === undefined ? "…" : `${shared(`kind.${origin.kind}`)} ${origin.number}`}</Link>;
}
