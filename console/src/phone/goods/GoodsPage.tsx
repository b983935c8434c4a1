import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Product, productsById } from "../meanings";
import { Notice, ProblemNotice } from "../Notice";
import { PhonePage } from "../PhonePage";
import { ProductChoices } from "../ProductChoices";
import { ClashNotice } from "./ClashNotice";
import { type GoodsDraft, lineFor, type Line, onlyLineOf, type SourceLine } from "./draft";
import { Finished } from "./Finished";
import { GoodsActions } from "./GoodsActions";
import { LineForm } from "./LineForm";
import { Lines } from "./Lines";
import { othersOf, toldAtLines } from "./toldAtLines";
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
  /** Where the arrow leads while there are lines; they stay as they are. */
  readonly back?: string;
}

/** Scan, quantity, next; then one document, saved, submitted and audited as far as I may. */
export function GoodsPage({ title, goods, draft, back = "/m" }: GoodsPageProps) {
  const { t } = useTranslation("phone");
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (product: Product) => {
    const sourceLine = lineFor(draft, product.id) ?? null;
    setOpened({ product, sourceLine, line: onlyLineOf(draft, sourceLine) });
  };
  const scan = useProductScan(draft, open);
  const openSource = (sourceLine: SourceLine) => {
    void productsById([sourceLine.productId]).then((cards) => {
      const product = cards.get(sourceLine.productId);
      if (product !== undefined) setOpened({ product, sourceLine, line: onlyLineOf(draft, sourceLine) });
    });
  };
  if (draft.made !== null) return <Finished title={title} goods={goods} draft={draft} made={draft.made} />;
  return (
    <PhonePage title={title} back={draft.lines.length > 0 || goods.edit !== null ? back : goods.discard} actions={<GoodsActions goods={goods} draft={draft} scan={scan.take} typed={scan.type} />}>
      <p className="phone-hint">{[draft.opened?.number, draft.source.number, draft.source.partnerName, draft.source.warehouseName].filter(Boolean).join(" · ")}</p>
      <Notices goods={goods} draft={draft} />
      {scan.notice !== null && <Notice tone="warn" title={scan.notice} />}
      {scan.products.length > 0 && <ProductChoices products={scan.products} label={t("goods.choose")} choose={(product) => { scan.clear(); open(product); }} />}
      <Lines draft={draft} told={toldAtLines(goods.error, draft)} edit={goods.edit} openSource={openSource} openLine={(line) => { setOpened({ product: line.product, sourceLine: draft.source.lines.find((one) => one.lineId === line.sourceLineId) ?? null, line }); }} />
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

/** What was found again, saved, said by the service, or done by another person. */
function Notices({ goods, draft }: Pick<GoodsPageProps, "goods" | "draft">) {
  const { t } = useTranslation("phone");
  return (
    <>
      {goods.found && <Notice tone="idle" title={t("draft.found")}><Discard goods={goods} /></Notice>}
      {goods.edit?.saved && <Notice tone="done" title={t("draft.saved")} />}
      {goods.error !== null && <ProblemNotice error={othersOf(goods.error, draft)} />}
      {goods.edit !== null && draft.opened !== undefined && <ClashNotice opened={draft.opened} edit={goods.edit} />}
    </>
  );
}

/** Twice, so that a thumb does not throw work away. */
function Discard({ goods }: { readonly goods: Goods }) {
  const { t } = useTranslation("phone");
  const [sure, setSure] = useState(false);
  return (
    <button type="button" className="phone-button" data-tone="refused" onClick={() => { if (sure) goods.discard(); else setSure(true); }}>
      {sure ? t("draft.sure") : t(goods.edit === null ? "draft.discard" : "draft.discardChanges")}
    </button>
  );
}
