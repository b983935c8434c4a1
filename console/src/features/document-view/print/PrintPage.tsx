import { Button, Segmented, Spin } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { useMe } from "@/access/me";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useDocument } from "../calls";
import "../document.css";
import { pagesOf, type Paper, PAPERS, paperOf } from "./papers";
import "./print.css";
import { Sheet } from "./Sheet";

const KEPT = "tritally.paper";

/** The document as it is printed, page by page, on the paper that the person chose. */
export function PrintPage() {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const { id = "" } = useParams();
  const [params, setParams] = useSearchParams();
  const paper = paperOf(params.get("paper") ?? localStorage.getItem(KEPT));
  const document = useDocument(id);
  const me = useMe().data;
  if (document.error !== null) return <div className="page"><ProblemNotice error={document.error} /></div>;
  if (document.data === undefined || me === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  const one = document.data;
  const pages = pagesOf(one.lines, paper.rows);
  const choose = (name: string) => {
    localStorage.setItem(KEPT, name);
    setParams({ paper: name }, { replace: true });
  };
  return (
    <div className="page print-page">
      <style>{pageRule(paper)}</style>
      <div className="no-print">
        <PageHeader
          title={t("print.title", { number: one.number })}
          actions={<><Segmented aria-label={t("print.paper")} value={paper.name} options={PAPERS.map((each) => ({ value: each.name, label: t(`print.papers.${each.name}`) }))} onChange={choose} /><Link className="button-link" to={`/documents/${id}`}>{t("openDocument")}</Link><Button type="primary" onClick={() => { window.print(); }}>{shared("do.print")}</Button></>}
        >
          <p className="muted">{t("print.how", { count: pages.length })}</p>
        </PageHeader>
      </div>
      {pages.map((lines, index) => (
        <Sheet key={index} document={one} organisation={me.organisation.name} paper={paper} lines={lines} page={index + 1} pages={pages.length} />
      ))}
    </div>
  );
}

function pageRule({ width, height }: Paper): string {
  return `@page { size: ${String(width)}mm ${String(height)}mm; margin: 0; }`;
}
