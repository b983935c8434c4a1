import { useTranslation } from "react-i18next";
import { count } from "@/format/numbers";
import type { PreviewColumn } from "./PasteDialog";

export interface Previewed {
  readonly row: number;
  /** What becomes of it, or what is wrong with it: a word of `pasting.is`. */
  readonly is: string;
}

interface PreviewTableProps<Row extends Previewed> {
  readonly rows: readonly Row[];
  readonly isFault: (is: string) => boolean;
  readonly columns: readonly PreviewColumn<Row>[];
  readonly refused: ReadonlyMap<number, string>;
}

const SHOWN_MAX = 200;
const TONES: Readonly<Record<string, string>> = { same: "idle", unplaced: "warn" };

/** How many become what; then the rows, those that are wrong first. */
export function PreviewTable<Row extends Previewed>({ rows, isFault, columns, refused }: PreviewTableProps<Row>) {
  const { t } = useTranslation("locations");
  const tone = (row: Row) => (isFault(row.is) || refused.has(row.row) ? "refused" : (TONES[row.is] ?? "done"));
  const order = (row: Row) => (tone(row) === "refused" ? 0 : 1);
  const shown = [...rows].sort((one, other) => order(one) - order(other) || one.row - other.row).slice(0, SHOWN_MAX);
  const kinds = [...new Set(rows.map((row) => row.is))];
  return (
    <section aria-label={t("pasting.preview")} className="paste-preview">
      <p className="paste-sums" role="status">
        {kinds.map((is) => <span key={is} className="tag" data-tone={isFault(is) ? "refused" : (TONES[is] ?? "done")}>{t(`pasting.is.${is}`)} {count(rows.filter((row) => row.is === is).length)}</span>)}
      </p>
      <div className="paste-scroll" tabIndex={0} role="group" aria-label={t("pasting.preview")}>
        <table className="plain-table">
          <thead><tr><th scope="col" className="num">{t("pasting.row")}</th>{columns.map((column) => <th key={column.title} scope="col">{column.title}</th>)}<th scope="col">{t("pasting.result")}</th></tr></thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.row} data-tone={tone(row)}>
                <td className="num muted">{row.row}</td>
                {columns.map((column) => <td key={column.title}>{column.render(row)}</td>)}
                <td><span className="tag" data-tone={tone(row)}>{refused.get(row.row) ?? t(`pasting.is.${row.is}`)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <p className="muted">{t("pasting.rest", { count: rows.length - shown.length })}</p>}
    </section>
  );
}
