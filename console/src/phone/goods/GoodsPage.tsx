import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nameOf, type Product, productsById } from "../meanings";
import { Notice, ProblemNotice } from "../Notice";
import { PhonePage } from "../PhonePage";
import { ProductChoices } from "../ProductChoices";
import { ScanField } from "../ScanField";
import { type GoodsDraft, lineFor, type Line, type SourceLine } from "./draft";
import { LineForm } from "./LineForm";
import { Lines } from "./Lines";
import { Outcome } from "./Outcome";
import type { Goods } from "./useGoods";
import { useProductScan } from "./useProductScan";
import "../words";

interface Opened {
  readonly product: Product;
  readonly sourceLine: SourceLine | null;
  readonly line: Line | null;
}

interface GoodsPageProps {
  readonly title: string;
  readonly goods: Goods;
  readonly draft: GoodsDraft;
}

/** Scan, quantity, next; then one document, saved, submitted and audited as far as I may. */
export function GoodsPage({ title, goods, draft }: GoodsPageProps) {
  const { t } = useTranslation("phone");
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (product: Product) => {
    const sourceLine = lineFor(draft, product.id) ?? null;
    setOpened({ product, sourceLine, line: null });
  };
  const scan = useProductScan(draft, open);
  const openSource = (sourceLine: SourceLine) => {
    void productsById([sourceLine.productId]).then((cards) => {
      const product = cards.get(sourceLine.productId);
      if (product !== undefined) setOpened({ product, sourceLine, line: null });
    });
  };
  if (draft.made !== null) return <Finished title={title} goods={goods} draft={draft} id={draft.made.id} />;
  return (
    <PhonePage title={title} back={goods.discard} actions={<Actions goods={goods} draft={draft} scan={scan.take} typed={scan.type} />}>
      <p className="phone-hint">{[draft.source.number, draft.source.partnerName, draft.source.warehouseName].filter(Boolean).join(" · ")}</p>
      {goods.found && <Notice tone="idle" title={t("draft.found")}><Discard goods={goods} /></Notice>}
      {goods.error !== null && <ProblemNotice error={goods.error} />}
      {scan.notice !== null && <Notice tone="warn" title={scan.notice} />}
      {scan.products.length > 0 && <ProductChoices products={scan.products} label={t("goods.choose")} choose={(product) => { scan.clear(); open(product); }} />}
      <Lines draft={draft} openSource={openSource} openLine={(line) => { setOpened({ product: line.product, sourceLine: draft.source.lines.find((one) => one.lineId === line.sourceLineId) ?? null, line }); }} />
      {opened !== null && (
        <LineForm
          key={`${opened.product.id} ${opened.product.matched_unit} ${opened.line?.key ?? ""} ${String(draft.lines.length)}`}
          draft={draft}
          {...opened}
          save={(lines, next) => {
            goods.put(lines);
            setOpened(null);
            if (next !== undefined) scan.take(next);
          }}
          remove={opened.line === null ? null : () => { goods.take(opened.line?.key ?? ""); setOpened(null); }}
          close={() => { setOpened(null); }}
        />
      )}
    </PhonePage>
  );
}

function Actions({ goods, draft, scan, typed }: { readonly goods: Goods; readonly draft: GoodsDraft; readonly scan: (code: string) => void; readonly typed: (text: string) => void }) {
  const { t } = useTranslation("phone");
  return (
    <>
      <ScanField onCode={scan} onText={typed} />
      <button type="button" className="phone-main-button" disabled={draft.lines.length === 0 || goods.busy} onClick={goods.finish}>
        {t("goods.finish", { count: draft.lines.length })}
      </button>
    </>
  );
}

function Finished({ title, goods, draft, id }: GoodsPageProps & { readonly id: string }) {
  const { t, i18n } = useTranslation("phone");
  return (
    <PhonePage
      title={title}
      back="/m"
      actions={
        <button type="button" className="phone-main-button" onClick={goods.discard}>
          {t("goods.nextOne")}
        </button>
      }
    >
      <Outcome id={id} />
      {goods.error !== null && <ProblemNotice error={goods.error} retry={goods.finish} />}
      <ul className="phone-list">
        {draft.lines.map((line) => (
          <li key={line.key} className="phone-row">
            <span className="phone-row-main">{nameOf(line.product, i18n.language)}</span>
            <span className="num">{line.quantity} <small className="muted">{line.unit}</small></span>
          </li>
        ))}
      </ul>
    </PhonePage>
  );
}

/** Twice, so that a thumb does not throw work away. */
function Discard({ goods }: { readonly goods: Goods }) {
  const { t } = useTranslation("phone");
  const [sure, setSure] = useState(false);
  return (
    <button type="button" className="phone-button" data-tone="refused" onClick={() => { if (sure) goods.discard(); else setSure(true); }}>
      {sure ? t("draft.sure") : t("draft.discard")}
    </button>
  );
}
