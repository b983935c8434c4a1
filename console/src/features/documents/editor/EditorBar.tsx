import { Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { clock } from "@/format/dates";
import type { State } from "@/api/shapes/documents";
import { PageHeader } from "@/parts/PageHeader";
import { StateTag } from "@/parts/StateTag";
import { type EditorState, isDirty } from "./editorState";
import type { Finishing } from "./saving/useFinishing";
import type { Present } from "./saving/usePresence";
import type { Saving } from "./saving/useSaving";

interface BarProps {
  readonly state: EditorState;
  readonly saving: Saving;
  readonly finishing: Finishing;
  readonly people: readonly Present[];
}

/** What it is, whether it is kept and where, who else is at it, and what to do with it. */
export function EditorBar({ state, saving, finishing, people }: BarProps) {
  const { t } = useTranslation("documents");
  const { t: shared } = useTranslation();
  const { kept, history } = state;
  const kind = shared(`kind.${history.present.kind}`);
  const busy = saving.busy || finishing.busy;
  const off = finishing.inFlight;
  return (
    <PageHeader
      title={kept === null ? t("editor.new", { kind }) : `${kind} ${kept.number}`}
      beside={
        <>
          {kept !== null && !off && <StateTag state={kept.state as State} />}
          <span className="save-state muted" role="status" data-away={saving.away || undefined}>{t(saveState(state, saving))}</span>
          {people.map((one) => <span key={one.person_id} className="tag" data-tone="warn">{t(one.editing ? "presence.editing" : "presence.reading", { name: one.name, since: clock(one.since) })}</span>)}
        </>
      }
      actions={
        !off && (
          <>
            <Tooltip title="Ctrl+S"><Button loading={saving.busy} onClick={() => void finishing.save()}>{shared("do.save")}</Button></Tooltip>
            <Button disabled={busy} onClick={() => void finishing.submit()} {...(finishing.mayAudit ? {} : { type: "primary" as const })}>{shared("do.submit")}</Button>
            {finishing.mayAudit && <Tooltip title="Ctrl+Enter"><Button type="primary" disabled={busy} onClick={() => void finishing.finish()}>{t("finish.audit")}</Button></Tooltip>}
          </>
        )
      }
    />
  );
}

function saveState(state: EditorState, saving: Saving): string {
  if (saving.away) return "saveState.away";
  if (saving.busy) return "saveState.saving";
  if (isDirty(state)) return "saveState.browser";
  return state.kept === null ? "saveState.none" : "saveState.saved";
}
