import { Button, Input, Segmented, Select, Spin } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { barcodeOf, Code } from "../print/Code";
import "../document.css";
import "../print/print.css";
import { useLabels } from "./calls";
import { LabelGoods } from "./LabelGoods";
import { copies, type Label, LABEL_PAPERS, type LabelPaper, LABELS_MAX, placeSize, qrOf } from "./labels";

const A4 = "@page { size: A4; margin: 8mm; }";
type Codes = "both" | "bars" | "qr";

/** Labels for a document's lines, for products, batches or locations: how many of each, on which paper, with which codes. */
export function LabelsPage() {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const { id = null } = useParams();
  const [params, setParams] = useSearchParams();
  const ids = (name: string) => (params.get(name) ?? "").split(",").filter((one) => one !== "");
  const labels = useLabels({ documentId: id, productIds: ids("product_id"), batchIds: ids("batch_id"), locationIds: ids("location_id"), locationsOf: params.get("locations_of"), below: params.get("below") });
  const ofProducts = id === null && !["batch_id", "location_id", "locations_of"].some((name) => params.has(name));
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>({});
  const [paperName, setPaperName] = useState("60x40");
  const [codes, setCodes] = useState<Codes>("both");
  if (labels.error !== null) return <div className="page"><ProblemNotice error={labels.error} retry={() => void labels.refetch()} /></div>;
  if (labels.data === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  const paper = LABEL_PAPERS.find((one) => one.name === paperName) ?? (LABEL_PAPERS[0] as LabelPaper);
  const printed = copies(labels.data, counts);
  return (
    <div className="page print-page">
      <style>{paper.roll ? `@page { size: ${String(paper.width)}mm ${String(paper.height)}mm; margin: 0; }` : A4}</style>
      <div className="no-print">
        <PageHeader
          title={t("labels.title")}
          actions={
            <>
              <Select aria-label={t("print.paper")} style={{ width: 170 }} value={paperName} options={LABEL_PAPERS.map((one) => ({ value: one.name, label: t(`labels.papers.${one.name}`) }))} onChange={setPaperName} />
              <Segmented<Codes> aria-label={t("labels.codes")} value={codes} options={(["both", "bars", "qr"] as const).map((one) => ({ value: one, label: t(`labels.${one}`) }))} onChange={setCodes} />
              <Button type="primary" disabled={printed.length === 0} onClick={() => { window.print(); }}>{t("labels.print", { count: printed.length })}</Button>
            </>
          }
        >
          {printed.length >= LABELS_MAX && <p className="warn-text">{t("labels.many", { count: LABELS_MAX })}</p>}
        </PageHeader>
        {ofProducts && <LabelGoods productIds={ids("product_id")} choose={(chosen) => { setParams(chosen.length === 0 ? {} : { product_id: chosen.join(",") }, { replace: true }); }} />}
        {labels.data.length === 0 ? !ofProducts && <EmptyState title={t("labels.none")} /> : <Counts labels={labels.data} counts={counts} set={setCounts} />}
      </div>
      <div className="labels" {...(paper.roll ? { "data-roll": true } : {})}>{printed.map((label, index) => (label.place === undefined ? <Sticker key={index} label={label} paper={paper} codes={codes} /> : <PlaceSticker key={index} label={label} paper={paper} codes={codes} />))}</div>
    </div>
  );
}

interface CountsProps {
  readonly labels: readonly Label[];
  readonly counts: Readonly<Record<string, string>>;
  readonly set: (counts: Readonly<Record<string, string>>) => void;
}

function Counts({ labels, counts, set }: CountsProps) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const ofPlaces = labels.some((label) => label.place !== undefined);
  const heads = ofPlaces ? (["code", "name", "warehouse"] as const) : (["product", "barcode", "batch"] as const);
  return (
    <section className="surface pad label-choices">
      <table className="plain-table">
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{shared(`field.${head}`)}</th>)}<th scope="col" className="num">{t("labels.count")}</th></tr></thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label.id}>
              <td><span className="mono">{label.code}</span> {!ofPlaces && label.name}</td>
              <td className={ofPlaces ? "" : "mono"}>{ofPlaces ? label.name : label.barcode}</td>
              <td>{label.place ?? label.batch}</td>
              <td className="num"><Input size="small" className="num-input" inputMode="numeric" aria-label={`${t("labels.count")} ${label.code}`} value={counts[label.id] ?? label.count} onChange={(event) => { set({ ...counts, [label.id]: event.target.value }); }} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PlaceSticker({ label, paper, codes }: StickerProps) {
  const high = paper.height / 3;
  return (
    <article className="label label-place" style={{ width: `${String(paper.width)}mm`, height: `${String(paper.height)}mm` }}>
      <strong style={{ fontSize: `${String(placeSize(label.code, paper))}mm` }}>{label.code}</strong>
      <span className="label-facts">{[label.name, label.place].filter(Boolean).join(" · ")}</span>
      {codes !== "qr" && <Code text={label.code} as="code128" height={high * 0.8} />}
      {codes !== "bars" && <Code text={label.code} as="qrcode" height={high} />}
    </article>
  );
}

interface StickerProps {
  readonly label: Label;
  readonly paper: LabelPaper;
  readonly codes: Codes;
}

function Sticker({ label, paper, codes }: StickerProps) {
  const { t } = useTranslation("document-view");
  const high = paper.height / 3;
  return (
    <article className="label" style={{ width: `${String(paper.width)}mm`, height: `${String(paper.height)}mm` }}>
      <strong>{label.name}</strong>
      <span className="label-facts">
        <span className="mono">{label.code}</span> · {label.unit}
        {label.batch !== null && <><br />{t("labels.batch", { batch: label.batch })}</>}
        {label.expiry !== null && <><br />{t("labels.expiry", { date: label.expiry })}</>}
      </span>
      {codes === "bars" ? <span /> : <Code text={qrOf(label)} as="qrcode" height={high} />}
      {codes !== "qr" && <Code text={label.barcode} as={barcodeOf(label.barcode)} height={high * 0.9} told />}
    </article>
  );
}
