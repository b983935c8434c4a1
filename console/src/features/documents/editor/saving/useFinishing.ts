import { useQueryClient } from "@tanstack/react-query";
import { type Dispatch, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import type { DocumentAnswer, Kind } from "@/api/shapes/documents";
import { faultsOf } from "@/parts/linegrid/checks";
import { entered } from "@/parts/linegrid/editLines";
import type { CellMessage, Messages } from "@/parts/linegrid/grid";
import type { GridShape } from "@/parts/linegrid/shape";
import { useToast } from "@/parts/useToast";
import type { Sheet } from "../../sheet";
import { actOn, keptOf } from "../calls";
import type { EditorAction, EditorState, Kept } from "../editorState";
import { useFollowed } from "../posting/Posting";
import type { Saving } from "./useSaving";

export interface Finishing {
  readonly save: () => Promise<void>;
  /** As far as the person may: save, then audit after its dry run, or else submit. */
  readonly finish: () => Promise<void>;
  readonly submit: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** The document of the drawer, submitted if it was not. */
  readonly submitted: () => Promise<Kept>;
  /** Something was done to the document of the drawer. */
  readonly took: (document: DocumentAnswer) => void;
  readonly close: () => void;
  readonly rebase: (sheet: Sheet) => void;
  readonly mayAudit: boolean;
  readonly busy: boolean;
  /** Whose dry run is shown. */
  readonly drawer: Kept | null;
  /** The document since it was submitted or audited here. */
  readonly followed: DocumentAnswer | null;
  readonly inFlight: boolean;
  /** What the sheet's own check said when one last wanted to save. */
  readonly faults: Messages;
}

const NONE: Messages = new Map();
const EDITABLE: ReadonlySet<string> = new Set(["draft", "refused"]);

export function useFinishing(state: EditorState, dispatch: Dispatch<EditorAction>, saving: Saving, shape: GridShape): Finishing {
  const { t } = useTranslation("documents");
  const { t: grid } = useTranslation("grid");
  const may = useMay();
  const toast = useToast();
  const client = useQueryClient();
  const sheet = state.history.present;
  const [drawer, setDrawer] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  const [follows, setFollows] = useState(false);
  const [faults, setFaults] = useState(NONE);
  const followed = useFollowed(state.kept, follows);
  useEffect(() => {
    if (followed?.state === "refused") dispatch({ type: "kept", kept: keptOf(followed) });
  }, [followed, dispatch]);
  const mayAudit = mayAuditKind(may, sheet.kind);
  const checked = (): boolean => {
    const found = entered(sheet.lines).flatMap((line): readonly (readonly [string, readonly CellMessage[]])[] => {
      const wrong = faultsOf(line, shape).map((one) => ({ cell: one.cell, text: grid(`fault.${one.code}`, one.values) }));
      return wrong.length === 0 ? [] : [[line.key, wrong]];
    });
    setFaults(new Map(found));
    return found.length === 0;
  };
  const saved = async (): Promise<Kept | null> => (checked() ? saving.save() : null);
  const guarded = async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      setDrawer(null);
      await saving.fail(error, sheet).catch(toast.problem);
    } finally {
      setBusy(false);
    }
  };
  const follow = (document: DocumentAnswer) => {
    dispatch({ type: "kept", kept: keptOf(document) });
    client.setQueryData(["document", document.id], document);
    setFollows(true);
  };
  const took = (document: DocumentAnswer) => {
    dispatch({ type: "kept", kept: keptOf(document) });
    setDrawer(keptOf(document));
  };
  const submitted = async (kept: Kept): Promise<Kept> => {
    if (!EDITABLE.has(kept.state)) return kept;
    const document = await actOn(kept, "submit", newKey());
    took(document);
    return keptOf(document);
  };
  const submit = async () => {
    const kept = await saved();
    if (kept !== null) await guarded(async () => {
      follow(await actOn(kept, "submit", newKey()));
      toast.done(t("finish.submitted", { number: kept.number }));
    });
  };
  return {
    save: async () => {
      if ((await saved()) !== null) toast.done(t("finish.saved"));
    },
    finish: async () => {
      if (!mayAudit) return submit();
      const kept = await saved();
      if (kept !== null) setDrawer(kept);
    },
    submit,
    confirm: () => guarded(async () => {
      if (drawer === null) return;
      const kept = await submitted(drawer);
      follow(await actOn(kept, "audit", newKey()));
      setDrawer(null);
    }),
    submitted: async () => {
      if (drawer === null) throw new Error("no document is being tried");
      return submitted(drawer);
    },
    took,
    close: () => {
      if (drawer !== null && !EDITABLE.has(drawer.state)) setFollows(true);
      setDrawer(null);
    },
    rebase: (next) => {
      if (saving.theirs === null) return;
      dispatch({ type: "rebased", kept: keptOf(saving.theirs.document), base: saving.theirs.sheet, sheet: next });
      saving.setTheirs(null);
      saving.clear();
    },
    mayAudit, busy, drawer, faults,
    followed: follows ? followed : null,
    inFlight: follows && followed !== null && isAway(followed),
  };
}

/** In the books, on its way there, or waiting for an auditor: nothing can be typed into it. */
function isAway(document: DocumentAnswer): boolean {
  return !EDITABLE.has(document.state);
}

function mayAuditKind(may: (code: string) => boolean, kind: Kind): boolean {
  return may(`document.audit.${kind}`);
}
