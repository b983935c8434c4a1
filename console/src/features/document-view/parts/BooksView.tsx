import { useTranslation } from "react-i18next";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { BooksOfVersion } from "@/api/shapes/story";
import { compared, sum } from "@/format/decimal";
import { money, quantity } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { EmptyState } from "@/parts/EmptyState";
import { useBooks } from "../calls";

const TONES = { agrees: "done", refused: "refused", unaudited: "idle", in_flight: "flight", different: "refused" } as const;

/** Business, stock and finance side by side: what each book says of the document, version by version. */
export function BooksView({ document }: { readonly document: DocumentAnswer }) {
  const { t } = useTranslation("document-view");
  const books = useBooks(document.id, document.audited_at !== null || document.state !== "draft");
  if (books.error !== null) return "body" in books.error && (books.error.body as { status: number }).status === 404 ? <EmptyState title={t("books.none")} /> : <ProblemNotice error={books.error} retry={() => void books.refetch()} />;
  const versions = books.data?.versions ?? [];
  if (versions.length === 0) return books.isPending && document.state !== "draft" ? null : <EmptyState title={t("books.none")} />;
  return <div className="books">{versions.toReversed().map((one) => <Version key={one.version} said={one} />)}</div>;
}

function Version({ said }: { readonly said: BooksOfVersion }) {
  const { t } = useTranslation("document-view");
  return (
    <section aria-label={t("books.version", { version: said.version })}>
      <h3>{t("books.version", { version: said.version })} <span className="tag" data-tone={TONES[said.status]} data-status={said.status}>{t(`books.${said.status}`)}</span></h3>
      <div className="books-three">
        <Business said={said} />
        <Stock said={said} />
        <Finance said={said} />
      </div>
    </section>
  );
}

type Row = readonly [name: string, value: string];

function Book({ title, acts, rows }: { readonly title: string; readonly acts: readonly string[]; readonly rows: readonly Row[] }) {
  const { t } = useTranslation("document-view");
  return (
    <div className="book">
      <h4>{title}</h4>
      <p className="muted">{acts.length === 0 ? t("books.silent") : acts.map((act) => t(`books.act.${act}`, { defaultValue: act })).join(" → ")}</p>
      <dl>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="num">{value}</dd></div>)}</dl>
    </div>
  );
}

function Business({ said: { business } }: { readonly said: BooksOfVersion }) {
  const { t } = useTranslation("document-view");
  const { t: shared } = useTranslation();
  const last = business.at(-1);
  const rows: readonly Row[] = last === undefined ? [] : [
    [t("books.quantity"), quantity(sum(last.moving_lines.map((line) => line.quantity)))],
    [shared("field.net"), money(last.net)], [shared("field.tax"), money(last.tax)], [shared("field.gross"), money(last.gross)],
  ];
  return <Book title={t("books.business")} acts={business.map((one) => one.act)} rows={rows} />;
}

function Stock({ said: { stock } }: { readonly said: BooksOfVersion }) {
  const { t } = useTranslation("document-view");
  const moved = stock.flatMap((one) => one.movements);
  const rows: readonly Row[] = moved.length === 0 ? [] : [[t("books.quantity"), quantity(sum(moved.map((one) => one.quantity)))], [t("books.cost"), money(sum(moved.map((one) => one.cost)))]];
  return <Book title={t("books.stock")} acts={stock.map((one) => one.outcome)} rows={rows} />;
}

function Finance({ said: { finance } }: { readonly said: BooksOfVersion }) {
  const { t } = useTranslation("document-view");
  const figures = (["receivable", "payable", "money", "revenue", "tax"] as const).map((name): Row => [t(`books.${name}`), sum(finance.map((one) => one[name]))]);
  const inventory: Row = [t("books.inventory"), sum(finance.flatMap((one) => one.inventory.map((part) => part.amount)))];
  const rows = [...figures, inventory].filter(([, value]) => compared(value, "0") !== 0).map(([name, value]): Row => [name, money(value)]);
  return <Book title={t("books.finance")} acts={finance.map((one) => one.outcome)} rows={rows} />;
}
