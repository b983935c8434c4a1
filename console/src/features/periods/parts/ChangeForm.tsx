import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { newKey } from "@/api/call";
import { today } from "@/format/dates";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { type Change, changePeriod, COUNTED_MAX, unfinishedFilter, useUnfinished } from "../calls";
import { before, lastDay } from "../months";

interface ChangeFormProps {
  readonly month: string;
  readonly change: Change;
  readonly closedThrough: string | null;
  readonly done: () => void;
}

/** What closing or opening a month means, before it is done. */
export function ChangeForm({ month, change, closedThrough, done }: ChangeFormProps) {
  const { t } = useTranslation("periods");
  const { t: shared } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: () => changePeriod(month, change, newKey()),
    onSuccess: async () => {
      toast.done(t(`done.${change}`, { month }));
      await client.invalidateQueries({ queryKey: ["periods"] });
      done();
    },
  });
  return (
    <Modal open title={t(`${change}Month`, { month })} okText={t(change)} cancelText={shared("do.cancel")} okButtonProps={{ loading: act.isPending, danger: change === "open" }} onOk={() => { act.mutate(); }} onCancel={done}>
      <ul className="period-means">
        {change === "close" ? <Closing month={month} closedThrough={closedThrough} /> : <li>{t("means.open", { month })}</li>}
      </ul>
      {change === "close" && <Unfinished month={month} />}
      <ProblemNotice error={act.error} />
    </Modal>
  );
}

function Closing({ month, closedThrough }: { readonly month: string; readonly closedThrough: string | null }) {
  const { t } = useTranslation("periods");
  const first = closedThrough === null ? null : before(closedThrough, -1);
  const begun = month === today().slice(0, 7);
  return (
    <>
      <li>{t("means.close", { day: lastDay(month) })}</li>
      {first === null && <li>{t("means.allBefore")}</li>}
      {first !== null && first < month && <li>{t("means.with", { from: first, to: before(month, 1) })}</li>}
      {begun && <li className="warn-text">{t("means.current")}</li>}
      <li>{t("means.back")}</li>
    </>
  );
}

/** Documents that would be shut out: they are to be finished or moved to a later date first. */
function Unfinished({ month }: { readonly month: string }) {
  const { t } = useTranslation("periods");
  const found = useUnfinished(month, true);
  if (found.data === undefined) return null;
  if (found.data === 0) return <p className="muted" role="status">{t("unfinished.none")}</p>;
  const number = found.data >= COUNTED_MAX ? `${String(COUNTED_MAX)}+` : String(found.data);
  return (
    <p className="warn-text period-unfinished" role="status">
      {t("unfinished.some", { count: found.data, number })} <Link to={`/documents${unfinishedFilter(month)}`}>{t("unfinished.see")}</Link>
    </p>
  );
}
