import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay, useMe } from "@/access/me";
import { clock } from "@/format/dates";
import { Icon, type IconName } from "@/phone/Icon";
import { useMyDrafts } from "@/phone/goods/calls";
import { isChangeable } from "@/phone/goods/opened";
import { PhonePage } from "@/phone/PhonePage";
import { bringWords } from "@/words/i18n";
import { useAgreement, useOpenSheets, useWaiting } from "./calls";
import { Account } from "./parts/Account";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-home", zh, en);

interface Task {
  readonly name: IconName;
  readonly needs: string;
  /** The group of `/waiting` that it works on. */
  readonly waits: readonly string[];
}

const TASKS: readonly Task[] = [
  { name: "receive", needs: "document.edit", waits: ["to_receive", "to_arrive"] },
  { name: "deliver", needs: "document.edit", waits: ["to_deliver"] },
  { name: "count", needs: "stock.count", waits: ["sheets"] },
  { name: "return", needs: "document.edit", waits: [] },
  { name: "audit", needs: "document.view", waits: ["to_audit"] },
  { name: "lookup", needs: "master.view", waits: [] },
];

/** By role: whether the books agree, and what waits for me. */
export function PhoneHomePage() {
  const { t } = useTranslation("phone-home");
  const may = useMay();
  const me = useMe().data;
  const counts = useCounts(may("stock.count"));
  const audits = me?.functions.some((code) => code.startsWith("document.audit.")) ?? false;
  const tasks = TASKS.filter(({ name, needs }) => (name === "audit" ? audits : may(needs)));
  return (
    <PhonePage title={t("hello", { name: me?.person.name ?? "" })} aside={<Account />}>
      <Verdict />
      <nav className="phone-tiles" aria-label={t("tasks")}>
        {tasks.map((task) => (
          <Tile key={task.name} name={task.name} count={task.waits.reduce((sum, what) => sum + (counts[what] ?? 0), 0)} />
        ))}
      </nav>
      {may("document.edit") && <Drafts personId={me?.person.id} />}
      <Troubles refused={counts.refused ?? 0} stuck={counts.stuck ?? 0} />
    </PhonePage>
  );
}

function useCounts(mayCount: boolean): Readonly<Record<string, number>> {
  const groups = useWaiting().data?.groups ?? [];
  const sheets = useOpenSheets(mayCount).data?.items.length ?? 0;
  return Object.fromEntries([...groups.map((group) => [group.what, group.count] as const), ["sheets", sheets] as const]);
}

function Tile({ name, count }: { readonly name: IconName; readonly count: number }) {
  const { t } = useTranslation("phone-home");
  return (
    <Link to={`/m/${name}`} className="phone-tile">
      <Icon name={name} />
      <span className="phone-tile-row">
        {t(`task.${name}`)}
        {count > 0 && (
          <b>
            {count}
            <span className="visually-hidden">{t("waiting")}</span>
          </b>
        )}
      </span>
    </Link>
  );
}

function Verdict() {
  const { t } = useTranslation("phone-home");
  const { data: agreement, error } = useAgreement();
  if (error !== null) return null;
  if (agreement === undefined) return <p className="phone-verdict" data-tone="flight">{t("asking")}</p>;
  const tone = agreement.different > 0 ? "refused" : agreement.in_flight > 0 ? "flight" : "done";
  return (
    <p className="phone-verdict" data-tone={tone} aria-live="polite">
      {t(`verdict.${tone}`, { time: clock(agreement.as_of), count: agreement.different })}
    </p>
  );
}

/** What I began and did not finish. */
function Drafts({ personId }: { readonly personId: string | undefined }) {
  const { t } = useTranslation("phone-home");
  const { t: phone } = useTranslation("phone");
  const count = useMyDrafts(personId).data?.items.filter((row) => isChangeable(row.state)).length ?? 0;
  return (
    <div className="phone-list">
      <Link className="phone-row phone-plain-row" to="/m/drafts">
        <span className="phone-row-main">{phone("draft.mine")}</span>
        {count > 0 && <b className="num">{count}<span className="visually-hidden">{t("waiting")}</span></b>}
        <Icon name="next" />
      </Link>
    </div>
  );
}

function Troubles({ refused, stuck }: { readonly refused: number; readonly stuck: number }) {
  const { t } = useTranslation("phone-home");
  const said = [refused > 0 ? t("refused", { count: refused }) : null, stuck > 0 ? t("stuck", { count: stuck }) : null].filter((one) => one !== null);
  if (said.length === 0) return null;
  return <p className="phone-warn">{t("troubles", { what: said.join(t("and")) })}</p>;
}
