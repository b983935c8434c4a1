import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dateTime } from "@/format/dates";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { useSheets } from "./calls";
import { unheard } from "./sender";
import { useQueue } from "./useQueue";
import "./words";

/** Which sheet do I count on? */
export function SheetsPage() {
  const { t } = useTranslation("phone-count");
  const { t: shared } = useTranslation();
  const sheets = useSheets();
  const queue = useQueue();
  return (
    <PhonePage title={t("title")} back="/m">
      {sheets.error !== null && <ProblemNotice error={sheets.error} retry={() => void sheets.refetch()} />}
      {sheets.isPending && <p role="status">{shared("loading")}</p>}
      {sheets.data?.length === 0 && <Notice tone="idle" title={t("noSheets")}><span>{t("howToBegin")}</span></Notice>}
      <ul className="phone-list" hidden={(sheets.data ?? []).length === 0}>
        {(sheets.data ?? []).map((sheet) => (
          <li key={sheet.id}>
            <Link className="phone-row" to={`/m/count/${sheet.id}`}>
              <span className="phone-row-main">
                <strong>{[sheet.warehouse_code, sheet.warehouse_name].filter(Boolean).join(" ")}</strong>
                <span className="muted">{[sheet.remark, sheet.location === null ? "" : t("shelf.at", { code: sheet.location }), sheet.unplaced ? t("shelf.unplaced") : "", sheet.category_path, sheet.started_by_name, dateTime(sheet.started_at)].filter(Boolean).join(" · ")}</span>
              </span>
              <Waiting count={unheard(queue, sheet.id).length} />
            </Link>
          </li>
        ))}
      </ul>
      <Orphans known={(sheets.data ?? []).map((sheet) => sheet.id)} ready={sheets.data !== undefined} />
    </PhonePage>
  );
}

function Waiting({ count }: { readonly count: number }) {
  const { t } = useTranslation("phone-count");
  return count === 0 ? null : <span className="tag" data-tone="warn">{t("waitingCount", { count })}</span>;
}

/** Lines of sheets that are not open any more: not sent, and not lost either. */
function Orphans({ known, ready }: { readonly known: readonly string[]; readonly ready: boolean }) {
  const { t } = useTranslation("phone-count");
  const left = useQueue().filter((entry) => !known.includes(entry.sheetId) && (entry.state === "waiting" || entry.state === "refused"));
  const sheetId = left[0]?.sheetId;
  if (!ready || sheetId === undefined) return null;
  return (
    <Notice tone="warn" title={t("orphans", { count: left.length })}>
      <Link to={`/m/count/${sheetId}`}>{t("see")}</Link>
    </Notice>
  );
}
